package copytaster.index.write;

import copytaster.article.Article;
import copytaster.article.ArticleId;
import copytaster.article.Headline;
import copytaster.article.Revision;
import copytaster.index.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What happens to one article, by chance: pushes in any order, silent corrections, kills before and
 * after, its own and by a notice, re-pushes, and redrives of what had died or had passed before.
 */
final class History {

  private static final int MOST = 14;
  private static final int VERSIONS = 5;

  private final ArticleId id;
  private final Random random;
  private final List<Sent> sent = new ArrayList<>();
  private final List<Sent> dead = new ArrayList<>();
  private int texts;

  private History(ArticleId id, Random random) {
    this.id = id;
    this.random = random;
  }

  /** Returns what is sent, in this order on each of its two ways. */
  static List<Sent> of(ArticleId id, Random random) {
    var history = new History(id, random);
    int events = 1 + random.nextInt(MOST);
    for (int i = 0; i < events; i++) {
      history.happen();
    }
    history.dead.forEach(letter -> history.sent.add(letter.again()));
    return List.copyOf(history.sent);
  }

  private void happen() {
    switch (random.nextInt(20)) {
      case 0, 1 -> kill(Articles.killed(id, Revision.kill(version())));
      case 2 -> kill(Articles.killedBy(Articles.id("notice of " + id), id));
      case 3, 4 -> dead.add(new Sent(push(), false, false));
      case 5, 6, 7 -> redrive();
      case 8, 9 -> repush();
      default -> sent.add(new Sent(push(), false, false));
    }
  }

  // The same version with another text is a silent correction.
  private Article push() {
    return Articles.article(id, Revision.live(version()))
        .headlines(List.of(Headline.main("نص " + ++texts)))
        .build();
  }

  private void kill(Article kill) {
    sent.add(new Sent(kill, true, false));
    sent.add(new Sent(kill, false, false));
  }

  private void redrive() {
    if (!dead.isEmpty() && random.nextBoolean()) {
      sent.add(dead.remove(random.nextInt(dead.size())).again());
    } else if (!sent.isEmpty()) {
      sent.add(sent.get(random.nextInt(sent.size())).again());
    }
  }

  private void repush() {
    if (!sent.isEmpty()) {
      var before = sent.get(random.nextInt(sent.size()));
      sent.add(new Sent(before.article(), before.fast(), false));
    }
  }

  private int version() {
    return 1 + random.nextInt(VERSIONS);
  }
}

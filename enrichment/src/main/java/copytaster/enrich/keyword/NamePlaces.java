package copytaster.enrich.keyword;

import copytaster.article.Entity;
import copytaster.article.Mention;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** Which words of a text belong to names that were found in it. */
final class NamePlaces {

  private static final int INSIDE = -1;

  private static final int BLOCK = 5;

  private final Passage passage;
  // By block of the text as written: the last token that begins before it, or the first of all.
  private final int[] near;
  // By token: where the name ends that begins at it, INSIDE behind its first word, else 0.
  private final int[] ends;

  NamePlaces(Passage passage, List<Entity> entities) {
    this.passage = passage;
    this.near = near(passage.tokens());
    this.ends = new int[passage.tokens().size() + 1];
    for (var entity : entities) {
      for (var mention : entity.mentions()) {
        if (mention.part() == passage.part()) {
          mark(mention);
        }
      }
    }
  }

  /** Returns whether a token belongs to a name that begins before it. */
  boolean isInside(int token) {
    return ends[token] == INSIDE;
  }

  /** Returns whether a token is a word of a name. */
  boolean has(int token) {
    return ends[token] != 0;
  }

  /** Returns where the name ends that begins at a token, 0 if none does. */
  int end(int token) {
    return ends[token];
  }

  /** Returns the last token that begins at or before a place in the text, as written. */
  int token(int place) {
    var tokens = passage.tokens();
    int token = near[Math.min(place >> BLOCK, near.length - 1)];
    while (token + 1 < tokens.size()
        && tokens.text().originalBegin(tokens.begin(token + 1)) <= place) {
      token++;
    }
    return token;
  }

  // Written once for all places: names are looked up dozens of times.
  private static int[] near(Tokens tokens) {
    var near = new int[(tokens.text().original().length() >> BLOCK) + 1];
    int block = 0;
    for (int token = 1; token < tokens.size(); token++) {
      int next = tokens.text().originalBegin(tokens.begin(token)) >> BLOCK;
      while (block < next) {
        near[++block] = token - 1;
      }
    }
    Arrays.fill(near, block + 1, near.length, Math.max(0, tokens.size() - 1));
    return near;
  }

  /** Returns the token behind a mention that begins at one. */
  int end(int from, Mention mention) {
    var tokens = passage.tokens();
    int to = from;
    while (to < tokens.size() && tokens.text().originalBegin(tokens.begin(to)) < mention.end()) {
      to++;
    }
    return to;
  }

  private void mark(Mention mention) {
    int from = token(mention.begin());
    int to = end(from, mention);
    if (to <= from || ends[from] == INSIDE) {
      return;
    }
    ends[from] = Math.max(ends[from], to);
    for (int i = from + 1; i < to; i++) {
      ends[i] = INSIDE;
    }
  }
}

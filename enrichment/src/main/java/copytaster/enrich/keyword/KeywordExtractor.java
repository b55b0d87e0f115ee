package copytaster.enrich.keyword;

import copytaster.article.Entity;
import copytaster.article.Keyword;
import copytaster.article.Mention;
import copytaster.enrich.text.Document;
import java.util.List;

/**
 * Finds the phrases that characterise an article: up to three words between stop words and
 * punctuation, and the names in it; the more often, earlier and longer the better. What is rare in
 * other articles does not count: that would need a memory, and the same article would get other
 * keywords each time it is read.
 */
public final class KeywordExtractor {

  private final int most;

  /**
   * Makes one.
   *
   * @param most how many keywords an article gets
   */
  public KeywordExtractor(int most) {
    this.most = most;
  }

  /**
   * Returns the keywords of an article, the best first, each with all places it stands at.
   *
   * @param entities the entities that were found in it
   */
  public List<Keyword> extract(Document document, List<Entity> entities) {
    var headline = ReadText.of(document.headline(), entities);
    var body = ReadText.of(document.body(), entities);
    var phrases = new Phrases(headline.stems().size() + body.stems().size());
    var wordsOfHeadline = phrases.addWords(headline);
    var wordsOfBody = phrases.addWords(body);
    phrases.addLonger(headline, wordsOfHeadline);
    phrases.addLonger(body, wordsOfBody);
    var ranking = new Ranking(phrases, entities, body, most);
    var choice = new Choice(most);
    for (var next = ranking.next(); next != null && !choice.isFull(); next = ranking.next()) {
      switch (next) {
        case Candidate.Name name -> offer(name, headline, body, choice);
        case Candidate.Words words -> offer(words, phrases, headline, body, choice);
      }
    }
    return choice.keywords();
  }

  private static void offer(Candidate.Name name, ReadText headline, ReadText body, Choice choice) {
    var mention = name.longest();
    var text = mention.part() == body.passage().part() ? body : headline;
    int from = text.names().token(mention.begin());
    int to = text.names().end(from, mention);
    if (choice.takesName(text.stems(), from, to)) {
      choice.add(mention.surface(), name.score(), name.entity().mentions());
    }
  }

  private static void offer(
      Candidate.Words words, Phrases phrases, ReadText headline, ReadText body, Choice choice) {
    int first = phrases.first(words.phrase());
    var text = Place.isInHeadline(first) ? headline : body;
    if (choice.takes(text.stems(), Place.begin(first), Place.end(first))) {
      var mentions = mentions(phrases.places(words.phrase()), headline, body);
      choice.add(mentions.getFirst().surface(), words.score(), mentions);
    }
  }

  private static List<Mention> mentions(int[] places, ReadText headline, ReadText body) {
    var mentions = new Mention[places.length];
    for (int i = 0; i < mentions.length; i++) {
      var text = Place.isInHeadline(places[i]) ? headline : body;
      mentions[i] = text.mention(Place.begin(places[i]), Place.end(places[i]));
    }
    return List.of(mentions);
  }
}

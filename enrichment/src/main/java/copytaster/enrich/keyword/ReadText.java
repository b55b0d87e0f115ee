package copytaster.enrich.keyword;

import copytaster.article.Entity;
import copytaster.article.Mention;
import copytaster.enrich.text.Passage;
import java.util.List;

/**
 * One text of an article, read for keywords.
 *
 * @param passage the text
 * @param stems the stems of its words
 * @param names where names stand in it
 */
record ReadText(Passage passage, WordStems stems, NamePlaces names) {

  static ReadText of(Passage passage, List<Entity> entities) {
    return new ReadText(passage, new WordStems(passage), new NamePlaces(passage, entities));
  }

  /** Returns the mention that a range of words is, without the particles before it. */
  Mention mention(int from, int to) {
    return passage.mention(stems.skipped(from), from, to);
  }

  /** Returns the {@link Place} that a range of words is. */
  int place(int from, int to) {
    return Place.of(passage.part(), from, to - from);
  }
}

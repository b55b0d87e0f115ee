package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.Mention;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import java.util.List;

/** What is found in English texts, as it is written there. */
final class English {

  private static final Vocabulary VOCABULARY = Texts.vocabulary();
  private static final EntityFinder FINDER =
      new EntityFinder(VOCABULARY.entities(), VOCABULARY.names());

  private English() {}

  static List<String> people(String text) {
    return mentions(text, EntityType.PERSON);
  }

  static List<String> places(String text) {
    return mentions(text, EntityType.PLACE);
  }

  static List<String> organisations(String text) {
    return mentions(text, EntityType.ORGANISATION);
  }

  static List<Entity> entities(String text) {
    return entities(text, "en");
  }

  static List<Entity> entities(String text, String language) {
    var document = Document.of(Texts.article("", text), VOCABULARY.words(), 10_000);
    return FINDER.find(document, language);
  }

  private static List<String> mentions(String text, EntityType type) {
    return entities(text).stream()
        .filter(entity -> entity.type() == type)
        .flatMap(entity -> entity.mentions().stream())
        .map(Mention::surface)
        .toList();
  }
}

package copytaster.stack.enrich;

import copytaster.article.DateMention;
import copytaster.article.Entity;
import copytaster.article.Subject;
import copytaster.enrich.Enrichment;
import copytaster.enrich.PlainText;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.evaluate.DateEvaluation;
import copytaster.enrich.evaluate.LabelledText;
import copytaster.enrich.evaluate.SubjectEvaluation;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;

/** Enriches texts with the vocabulary that is delivered: no Kafka, no Elasticsearch, no service. */
public final class OfflineEnrichment {

  private final Vocabulary vocabulary;
  private final Enrichment enrichment;

  private OfflineEnrichment(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    // What fails is said in the warnings of the text.
    this.enrichment = Enrichment.offline(vocabulary, (_, _, _) -> {});
  }

  /** Loads the vocabulary. */
  public static OfflineEnrichment load() {
    return new OfflineEnrichment(Vocabulary.delivered());
  }

  /** Compares the subjects of texts with those that a file says. */
  public SubjectEvaluation subjects(Reader reader) throws IOException {
    return SubjectEvaluation.of(reader, vocabulary.subjects(), this::subjects);
  }

  /** Compares the dates in texts with those that a file says. */
  public DateEvaluation dates(Reader reader) throws IOException {
    return DateEvaluation.of(reader, this::dates);
  }

  private List<Subject> subjects(LabelledText text) {
    var language = text.language().isEmpty() ? null : text.language();
    var plain = new PlainText(text.id(), text.headline(), text.text(), language, null);
    return enrichment.enrich(plain.article()).subjects();
  }

  private List<DateMention> dates(String text, String language, LocalDate day) {
    return enrichment.enrich(new PlainText("text", "", text, language, day).article()).dates();
  }

  /** Returns what is found in a text. */
  public EnrichedText enrich(PlainText text) {
    return EnrichedText.of(text.id(), enrichment.enrich(text.article()));
  }

  /** Returns the entities of a text. */
  public List<Entity> entities(String text) {
    return enrichment.enrich(PlainText.of(text).article()).entities();
  }

  /** Returns the language of a text. */
  public String language(String text) {
    var language = enrichment.enrich(PlainText.of(text).article()).language();
    return language == null ? "und" : language;
  }
}

package copytaster.enrich.transformer;

import copytaster.article.TextPart;
import copytaster.enrich.entity.AnnotatedName;
import copytaster.enrich.entity.Annotation;
import copytaster.enrich.entity.Annotator;
import copytaster.enrich.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Finds the names of articles with a model. */
final class TransformerAnnotator implements Annotator {

  private final ModelReader reader;
  private final Bulkhead bulkhead;
  private final List<String> languages;
  private final String provenance;

  /**
   * Makes one.
   *
   * @param languages those whose articles it reads, none for all
   */
  TransformerAnnotator(
      ModelReader reader, Bulkhead bulkhead, List<String> languages, String provenance) {
    this.reader = reader;
    this.bulkhead = bulkhead;
    this.languages = List.copyOf(languages);
    this.provenance = provenance;
  }

  @Override
  public String provenance() {
    return provenance;
  }

  @Override
  public Annotation annotate(Document document, String language, long latest) {
    return isRead(language)
        ? bulkhead.run(cancellation -> read(document, cancellation), latest)
        : Annotation.NONE;
  }

  @Override
  public void close() {
    bulkhead.close();
    // A session that is closed under a thread that uses it takes the JVM with it.
    if (bulkhead.isEnded()) {
      reader.close();
    }
  }

  private boolean isRead(String language) {
    int region = language.indexOf('-');
    return languages.isEmpty()
        || languages.contains(region < 0 ? language : language.substring(0, region));
  }

  private Annotation read(Document document, Cancellation cancellation) {
    var names = new ArrayList<AnnotatedName>();
    names.addAll(
        reader.read(
            TextPart.HEADLINE, document.headline().tokens().text().original(), cancellation));
    names.addAll(
        reader.read(TextPart.BODY, document.body().tokens().text().original(), cancellation));
    return new Annotation.Found(names);
  }
}

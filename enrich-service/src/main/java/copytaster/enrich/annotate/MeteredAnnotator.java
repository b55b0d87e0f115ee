package copytaster.enrich.annotate;

import copytaster.enrich.entity.Annotation;
import copytaster.enrich.entity.Annotator;
import copytaster.enrich.text.Document;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Counts and times the articles that a model reads, and those that it does not. */
final class MeteredAnnotator implements Annotator {

  private static final String METER = "copytaster.transformer.articles";

  private final Annotator annotator;
  private final MeterRegistry meters;

  MeteredAnnotator(Annotator annotator, MeterRegistry meters) {
    this.annotator = annotator;
    this.meters = meters;
  }

  @Override
  public String provenance() {
    return annotator.provenance();
  }

  @Override
  public Annotation annotate(Document document, String language, long latest) {
    long begin = System.nanoTime();
    var annotation = annotator.annotate(document, language, latest);
    var took = Duration.ofNanos(System.nanoTime() - begin);
    meters.timer(METER, "outcome", outcome(annotation)).record(took);
    return annotation;
  }

  @Override
  public void close() {
    annotator.close();
  }

  private static String outcome(Annotation annotation) {
    return switch (annotation) {
      case Annotation.Found _ -> "read";
      case Annotation.Skipped(var reason) -> reason.code();
    };
  }
}

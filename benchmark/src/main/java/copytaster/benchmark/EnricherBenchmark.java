package copytaster.benchmark;

import copytaster.article.Article;
import copytaster.enrich.Enricher;
import copytaster.enrich.Enrichers;
import copytaster.enrich.Enrichment;
import copytaster.enrich.EnrichmentLimits;
import copytaster.enrich.Findings;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many articles the enrichers read in a second of one core: each by itself, and all. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class EnricherBenchmark {

  private static final int KEYWORDS = 10;
  // The compiler is to know both languages, as in a service that gets both.
  private static final int ROUNDS_BEFORE = 100;

  /** What is measured. */
  @Param public EnrichmentStep step = EnrichmentStep.ALL;

  /** The language of the stories. */
  @Param public StoryLanguage language = StoryLanguage.ARABIC;

  private final Vocabulary vocabulary = Vocabulary.delivered();
  private final List<Enricher> enrichers = Enrichers.of(vocabulary, KEYWORDS);
  private final Enrichment enrichment =
      new Enrichment(
          enrichers,
          vocabulary.words(),
          new EnrichmentLimits(Integer.MAX_VALUE, Duration.ofDays(1), KEYWORDS),
          EnricherBenchmark::refuse,
          Clock.systemUTC(),
          "bench");

  private List<Supplier<Object>> work = List.of();
  private int next;

  /** Makes the work of a step, one piece for each story. */
  @Setup
  public void prepare() {
    for (int i = 0; i < ROUNDS_BEFORE; i++) {
      for (var each : StoryLanguage.values()) {
        each.stories().forEach(this::check);
      }
    }
    var dictionary = new DictionaryPass();
    work = language.stories().stream().map(article -> work(article, dictionary)).toList();
  }

  /** Does the work of the step on the next story. */
  @Benchmark
  public Object read(CpuClock clock) {
    clock.count();
    next = next + 1 == work.size() ? 0 : next + 1;
    return work.get(next).get();
  }

  private Supplier<Object> work(Article article, DictionaryPass dictionary) {
    return switch (step) {
      case CEILING -> ceiling(article, dictionary);
      case DOCUMENT -> () -> document(article);
      case ALL -> () -> enrichment.enrich(article);
      default -> alone(article);
    };
  }

  private static Supplier<Object> ceiling(Article article, DictionaryPass dictionary) {
    var text = article.headline() + "\n" + article.text();
    var words = List.of(text.split("[ \n]+"));
    for (int i = 0; i < words.size(); i += 2) {
      dictionary.add(words.get(i));
    }
    return () -> dictionary.read(text);
  }

  // What the enricher gets is what those before it found.
  private Supplier<Object> alone(Article article) {
    var findings = Findings.none(document(article));
    var before = new ArrayList<>(enrichers);
    while (!before.getFirst().name().equals(step.label())) {
      findings = before.removeFirst().work().apply(findings, Long.MAX_VALUE);
    }
    var enricher = before.getFirst().work();
    var known = findings;
    return () -> enricher.apply(known, Long.MAX_VALUE);
  }

  private Document document(Article article) {
    return Document.of(article, vocabulary.words(), Integer.MAX_VALUE);
  }

  /** Refuses to measure how fast nothing is found. */
  private void check(Article article) {
    var enriched = enrichment.enrich(article);
    if (enriched.entities().isEmpty() || enriched.keywords().isEmpty()) {
      throw new IllegalStateException("nothing is found in: " + article.headline());
    }
  }

  private static void refuse(String enricher, Object article, Throwable failure) {
    throw new IllegalStateException(enricher, failure);
  }
}

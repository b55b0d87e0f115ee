package copytaster.enrich.stream;

import copytaster.enrich.Enrichers;
import copytaster.enrich.Enrichment;
import copytaster.enrich.EnrichmentObserver;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.entries.CurrentVocabulary;
import copytaster.enrich.entries.EnrichmentFactory;
import copytaster.enrich.language.LanguageModel;
import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/** Sets enrichment up with the vocabulary of the settings. */
@Configuration(proxyBeanMethods = false)
class EnrichmentConfiguration {

  private static final Logger log = LoggerFactory.getLogger(EnrichmentConfiguration.class);

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Vocabulary vocabulary(EnrichSettings settings, ResourceLoader loader) throws IOException {
    var vocabulary =
        Vocabulary.of(rows(settings.entities(), loader), rows(settings.subjects(), loader));
    log.info("The vocabulary has {} entities", vocabulary.entities().size());
    return vocabulary;
  }

  // In the background: nothing waits for it, and until it is there such languages are und.
  @Bean
  LanguageModel languageModel(EnrichSettings settings) {
    return settings.languageModel()
        ? LanguageModel.loading(failure -> log.error("No language model", failure))
        : LanguageModel.none();
  }

  @Bean
  EnrichmentFactory enrichmentFactory(
      EnrichSettings settings,
      LanguageModel languageModel,
      Clock clock,
      ObjectProvider<BuildProperties> build) {
    var version = version(build.getIfAvailable());
    return (vocabulary, observer) ->
        new Enrichment(
            Enrichers.of(vocabulary, settings.keywords(), languageModel),
            vocabulary.words(),
            settings.limits(),
            observer,
            clock,
            version);
  }

  @Bean
  BatchEnrichment batchEnrichment(CurrentVocabulary current, EnrichSettings settings) {
    return new BatchEnrichment(current, settings);
  }

  // The failure's kind only: its message may quote the article.
  @Bean
  EnrichmentObserver observer(EnrichMetrics metrics) {
    return (enricher, article, failure) -> {
      log.warn("{} of {} failed: {}", enricher, article.key(), failure.getClass().getName());
      metrics.failed(enricher);
    };
  }

  private static String version(@Nullable BuildProperties build) {
    var version = build == null ? null : build.getVersion();
    return version == null ? "development" : version;
  }

  private static List<TabbedRow> rows(List<String> locations, ResourceLoader loader)
      throws IOException {
    var rows = new ArrayList<TabbedRow>();
    for (var location : locations) {
      var text = loader.getResource(location).getContentAsString(StandardCharsets.UTF_8);
      rows.addAll(TabbedRow.read(location, text));
    }
    return rows;
  }
}

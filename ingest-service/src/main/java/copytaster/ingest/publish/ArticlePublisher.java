package copytaster.ingest.publish;

import copytaster.article.Article;
import copytaster.article.ArticleCodec;
import copytaster.ingest.format.Parsed;
import copytaster.ingest.format.Refusal;
import copytaster.ingest.format.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Sends a submission and its articles to Kafka. Everything is sent before anything is waited for,
 * so that many submissions can be on their way at once.
 */
final class ArticlePublisher {

  private final Records records;
  private final RecentArticles recent;
  private final IngestMetrics metrics;
  private final PublishSettings settings;

  ArticlePublisher(
      Records records, RecentArticles recent, IngestMetrics metrics, PublishSettings settings) {
    this.records = records;
    this.recent = recent;
    this.metrics = metrics;
    this.settings = settings;
  }

  Taken publish(Incoming incoming, Parsed parsed) {
    var outcomes = new ArrayList<Outcome>();
    var sent = new ArrayList<CompletableFuture<?>>();
    var remembered = new ArrayList<Runnable>();
    for (var story : parsed.stories()) {
      outcomes.add(
          switch (story) {
            case Story.Refused(var guid, var refusal) -> new Outcome.Refused(guid, refusal);
            case Story.Read(var article) -> publish(article, sent, remembered);
          });
    }
    var position = records.sendSubmission(incoming, parsed.charset(), outcomes);
    sent.add(position);
    var acknowledged =
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
            .thenRun(() -> {
              remembered.forEach(Runnable::run);
              metrics.count(incoming, outcomes);
            })
            .thenCombine(position, (_, where) -> where);
    return new Taken(incoming, parsed.reasons(), outcomes, acknowledged, settings.timeout());
  }

  void remember(Acknowledged note) {
    recent.remember(note);
  }

  private Outcome publish(
      Article article, List<CompletableFuture<?>> sent, List<Runnable> remembered) {
    var fingerprint = Fingerprint.of(article);
    var known = recent.find(article, fingerprint);
    if (known.isPresent()) {
      return new Outcome.Duplicate(article, known.get());
    }
    var bytes = ArticleCodec.encode(article);
    if (isTooLarge(bytes)) {
      return new Outcome.Refused(article.guid(), tooLarge(bytes.length));
    }
    NamedKill.by(article)
        .ifPresent(kill -> sent.addAll(records.sendArticle(kill, ArticleCodec.encode(kill))));
    sent.addAll(records.sendArticle(article, bytes));
    remembered.add(() -> recent.remember(article, fingerprint));
    return new Outcome.Accepted(article);
  }

  /** Says what would become of a submission, and leaves no trace. */
  List<Outcome> preview(Parsed parsed) {
    return parsed.stories().stream()
        .map(story ->
            switch (story) {
              case Story.Refused(var guid, var refusal) -> new Outcome.Refused(guid, refusal);
              case Story.Read(var article) -> preview(article);
            })
        .toList();
  }

  private Outcome preview(Article article) {
    var known = recent.peek(article, Fingerprint.of(article));
    if (known.isPresent()) {
      return new Outcome.Duplicate(article, known.get());
    }
    var bytes = ArticleCodec.encode(article);
    return isTooLarge(bytes)
        ? new Outcome.Refused(article.guid(), tooLarge(bytes.length))
        : new Outcome.Accepted(article);
  }

  private boolean isTooLarge(byte[] bytes) {
    return bytes.length > settings.story().toBytes();
  }

  private Refusal tooLarge(int size) {
    var detail =
        "the article is %d bytes, at most %d are taken".formatted(size, settings.story().toBytes());
    var fault = new Refusal.Fault("", "too-large", detail);
    return new Refusal(Refusal.Kind.TOO_LARGE, detail, List.of(fault));
  }
}

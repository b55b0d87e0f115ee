package copytaster.ingest.publish;

import copytaster.ingest.format.Formats;
import copytaster.ingest.format.Parsed;
import copytaster.ingest.format.Refusal;
import copytaster.ingest.format.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one way in: whatever comes, from wherever, is read here and sent to Kafka. */
public final class Intake {

  private final Formats formats;
  private final ProviderConventions conventions;
  private final ArticlePublisher publisher;

  Intake(Formats formats, ProviderConventions conventions, ArticlePublisher publisher) {
    this.formats = formats;
    this.conventions = conventions;
    this.publisher = publisher;
  }

  /**
   * Reads what came in and sends it to Kafka.
   *
   * @throws NotAcknowledged if Kafka cannot be sent to
   */
  public Taken take(Incoming incoming) {
    return publisher.publish(incoming, parse(incoming));
  }

  /** Returns the media types that are read. */
  public List<String> mediaTypes() {
    return formats.mediaTypes();
  }

  private Parsed parse(Incoming incoming) {
    if (incoming.refusal() != null) {
      return Parsed.unreadable(incoming.refusal());
    }
    var type = ContentType.of(incoming.contentType());
    var parser = type == null ? null : formats.parserFor(type.mediaType()).orElse(null);
    if (type == null || parser == null) {
      return Parsed.unreadable(unsupported(incoming.contentType()));
    }
    return parser.parse(
        new Submission(
            incoming.id(),
            incoming.provider(),
            incoming.receivedAt(),
            type.mediaType(),
            type.charset(),
            incoming.content(),
            incoming.hints(),
            conventions.of(incoming.provider())));
  }

  private Refusal unsupported(@Nullable String contentType) {
    var sent = contentType == null ? "no Content-Type was sent" : "this Content-Type is not read";
    return new Refusal(
        Refusal.Kind.UNSUPPORTED,
        sent + "; these are: " + String.join(", ", mediaTypes()),
        List.of(new Refusal.Fault("Content-Type", "unsupported", sent)));
  }
}

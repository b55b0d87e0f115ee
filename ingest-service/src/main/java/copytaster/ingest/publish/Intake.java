package copytaster.ingest.publish;

import copytaster.ingest.format.Formats;
import copytaster.ingest.format.Parsed;
import copytaster.ingest.format.Submission;
import java.util.List;

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

  /** Remembers what is in Kafka already, so that the same again is a duplicate. */
  public void remember(List<Acknowledged> notes) {
    notes.forEach(publisher::remember);
  }

  /** Says what would become of it, and sends nothing: not even what came in is kept. */
  public Preview preview(Incoming incoming) {
    var parsed = parse(incoming);
    return new Preview(publisher.preview(parsed), parsed.reasons());
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
    if (type == null) {
      return Parsed.unreadable(formats.unsupported(incoming.contentType()));
    }
    return formats.parse(
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
}

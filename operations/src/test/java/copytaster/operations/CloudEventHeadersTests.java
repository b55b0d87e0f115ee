package copytaster.operations;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.CloudEvent;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** Tests that a record gets one envelope. */
class CloudEventHeadersTests {

  @Test
  void replacesTheEnvelopeThatIsThereAndKeepsOtherHeaders() {
    var headers = new RecordHeaders();
    TraceHeaders.set(headers, "ce_id", "old");
    TraceHeaders.set(headers, "traceparent", "kept");
    var event =
        new CloudEvent(
            "new", "/ingest/anb", CloudEvent.ARTICLE_INGESTED, "a1", Instant.EPOCH, "text/plain");

    CloudEventHeaders.write(event, headers);

    assertThat(headers.headers("ce_id")).hasSize(1);
    assertThat(TraceHeaders.get(headers, "ce_id")).isEqualTo("new");
    assertThat(TraceHeaders.get(headers, "ce_specversion")).isEqualTo("1.0");
    assertThat(TraceHeaders.get(headers, "content-type")).isEqualTo("text/plain");
    assertThat(TraceHeaders.get(headers, "traceparent")).isEqualTo("kept");
  }
}

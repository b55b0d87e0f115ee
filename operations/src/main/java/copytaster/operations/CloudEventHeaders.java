package copytaster.operations;

import copytaster.article.CloudEvent;
import org.apache.kafka.common.header.Headers;

/** Puts a record into its envelope. */
public final class CloudEventHeaders {

  private CloudEventHeaders() {}

  /** Writes an event's attributes onto a record's headers, in place of any that are there. */
  public static void write(CloudEvent event, Headers headers) {
    event
        .headers()
        .forEach((name, value) -> {
          headers.remove(name);
          headers.add(name, value);
        });
  }
}

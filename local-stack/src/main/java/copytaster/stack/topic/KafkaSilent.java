package copytaster.stack.topic;

import org.jspecify.annotations.Nullable;

/** The broker gave no answer, or refused. */
public final class KafkaSilent extends RuntimeException {

  KafkaSilent(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

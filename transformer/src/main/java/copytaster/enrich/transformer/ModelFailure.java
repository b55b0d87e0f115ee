package copytaster.enrich.transformer;

import org.jspecify.annotations.Nullable;

/** A model did not do what it should have done. */
final class ModelFailure extends RuntimeException {

  ModelFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

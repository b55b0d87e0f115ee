package copytaster.enrich.entity;

import org.jspecify.annotations.Nullable;

/** A folder does not hold a model that can be used; the message says which file and why. */
public final class UnusableModel extends RuntimeException {

  /** Makes one. */
  public UnusableModel(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

package copytaster.index.write;

/** Thrown while the index cannot take articles: the container brings the whole batch again. */
final class IndexNotReady extends RuntimeException {

  private final String reason;

  IndexNotReady(String reason) {
    // Thrown many times in an outage, always from the same place.
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}

package copytaster.enrich.stream;

/** The reason of a dead letter that would be larger than a record may be, once enriched. */
final class ArticleTooLarge extends RuntimeException {

  ArticleTooLarge(int bytes, int most) {
    super("enriched it has " + bytes + " bytes, more than " + most, null, false, false);
  }
}

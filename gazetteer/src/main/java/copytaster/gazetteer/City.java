package copytaster.gazetteer;

/**
 * A populated place of GeoNames.
 *
 * @param id its GeoNames id
 * @param name its name in Latin letters
 * @param country its country, ISO 3166-1 alpha-2
 * @param feature what it is: PPLC a capital, PPLA the seat of a first-level division, and so on
 * @param population how many people live in it; 0 where that is not known
 */
record City(long id, String name, String country, String feature, long population) {

  /** Returns whether it is the capital of its country. */
  boolean isCapital() {
    return feature.equals("PPLC");
  }

  /** Returns whether a first-level division is governed from it. */
  boolean isSeat() {
    return feature.equals("PPLA") || isCapital();
  }

  /** Returns whether people live in it still. */
  boolean isInhabited() {
    return switch (feature) {
      case "PPLQ", "PPLW", "PPLH", "PPLCH" -> false;
      default -> true;
    };
  }
}

package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/** States and provinces as North American newspapers shorten them behind a town: Altoona, Pa. */
final class States {

  private static final HashIndex SHORT =
      WordHash.indexOfLine(
          """
          ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss \
          mo mont neb nev nh nj nm ny nc nd okla ore pa ri sc sd tenn tex vt va wash wva \
          wis wyo dc ont que alta bc\
          """);

  private States() {}

  /** Returns whether a token is such an abbreviation: with a full stop, or in capitals. */
  static boolean isAt(Reading reading, int at) {
    return at > 0
        && at < reading.size()
        && reading.isCapital(at)
        && SHORT.contains(reading.tokens().hash(at))
        && (LatinWords.hasBetween(reading, at + 1, '.') || reading.isAllCapitals(at));
  }
}

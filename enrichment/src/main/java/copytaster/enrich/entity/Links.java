package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;

/** The short English words before a name that say something of it, a bit for each sort. */
final class Links {

  /** What stands within a place: in, near. */
  static final int INSIDE = 1;

  /** A way to a place, or from it: to, from. */
  static final int TOWARDS = 1 << 1;

  /** Of. */
  static final int OF = 1 << 2;

  /** The definite article. */
  static final int THE = 1 << 3;

  /** The indefinite article. */
  static final int A = 1 << 4;

  /** What people do for an organisation: at, with, for. */
  static final int FOR = 1 << 5;

  /** A verb of saying, before who says it. */
  static final int SAID = 1 << 6;

  /** And, or. */
  static final int AND = 1 << 7;

  /** The other side in sport: against, over. */
  static final int AGAINST = 1 << 8;

  /** How a batsman is out: b, c, lbw. */
  static final int OUT = 1 << 9;

  /** Where a side is not meant, but its town: from, of, at. */
  static final int FROM = 1 << 10;

  /** Between two sides: at, v. */
  static final int VERSUS = 1 << 11;

  /** What only one side does to another: beat, thrashed. */
  static final int BEAT = 1 << 12;

  /** A direction, the first word of places: North, Upper. */
  static final int DIRECTION = 1 << 13;

  /** At. */
  static final int AT = 1 << 14;

  private static final HashIndex WORDS = new HashIndex();

  static {
    mark(INSIDE, "in", "near", "around", "outside", "inside", "across", "towards", "toward");
    mark(INSIDE, "throughout", "northern", "southern", "eastern", "western", "central");
    mark(INSIDE, "downtown", "off");
    mark(TOWARDS, "from", "to", "at", "via", "between");
    mark(AT, "at");
    mark(OF, "of");
    mark(THE, "the");
    mark(A, "a", "an");
    mark(FOR, "at", "with", "for", "of");
    mark(SAID, "said", "says", "replied", "added");
    mark(AND, "and", "or");
    mark(AGAINST, "against", "over", "by", "with", "for", "beat", "between");
    mark(OUT, "b", "c", "lbw", "st");
    mark(FROM, "from", "of", "at", "to");
    mark(VERSUS, "at", "v", "vs", "versus");
    mark(BEAT, "beat", "beats", "defeated", "thrashed", "routed", "edged", "trounced", "drew");
    mark(BEAT, "outplayed", "blanked", "outscored", "downed", "thumped", "hammered", "v", "vs");
    mark(DIRECTION, "north", "south", "east", "west", "northern", "southern", "eastern");
    mark(DIRECTION, "western", "central", "upper", "lower", "greater", "new", "inner", "outer");
    mark(DIRECTION, "northeast", "northwest", "southeast", "southwest");
  }

  private Links() {}

  private static void mark(int bit, String... words) {
    for (var word : words) {
      WORDS.mark(WordHash.of(word), bit);
    }
  }

  /** Returns the bits of a token, none if it is no such word. */
  static int of(Reading reading, int at) {
    return (int) WORDS.bits(reading.tokens().hash(at));
  }

  /** Returns the bits of the token before, if it stands right there. */
  static int before(Reading reading, int at) {
    return at > 0 && reading.joins(at) ? of(reading, at - 1) : 0;
  }

  /** Returns the bits of a token, if it stands right behind the one before it. */
  static int next(Reading reading, int at) {
    return reading.joins(at) ? of(reading, at) : 0;
  }
}

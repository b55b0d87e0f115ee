package copytaster.enrich.entity;

import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.WordHash;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text in Latin script into chunks: in English, what stands in capitals within a sentence
 * is a name or part of one. What is no part of it is taken off by {@link ChunkTrim}; what is joined
 * to it by "of" and "and" is added by {@link ChunkJoints}.
 */
final class Chunks {

  private static final int LONGEST = 9;
  private static final int LONGEST_SYLLABLE = 5;
  private static final HashIndex COMPOUNDS =
      WordHash.indexOfLine(
          """
          led run born based held made old wide era style\
          """);
  private static final HashIndex OWNERS =
      WordHash.index("people", "women", "children", "men", "workers", "king", "queen");

  private final Reading reading;
  private final ChunkTrim trim;
  private final ChunkJoints joints;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunks(Reading reading) {
    this.reading = reading;
    this.trim = new ChunkTrim(reading);
    this.joints = new ChunkJoints(reading);
  }

  /** Returns the chunks of a text, in its order. */
  static List<Chunk> of(Reading reading) {
    return new Chunks(reading).read();
  }

  private List<Chunk> read() {
    int at = 0;
    while (at < reading.size()) {
      if (reading.isCapital(at)) {
        at = reading.isShouted(at) ? addShouted(at) : add(at, end(at));
      } else {
        at++;
      }
    }
    return chunks;
  }

  // In a headline in capitals, a name is what is no ordinary word.
  private int addShouted(int from) {
    int end = from;
    while (end < reading.size()
        && (end == from || reading.joins(end))
        && reading.isShouted(end)
        && isNameInShout(end)) {
      var known = reading.known().at(end);
      end = known == null ? end + 1 : known.to();
    }
    if (end == from) {
      return from + 1;
    }
    int behind = end;
    while (behind < reading.size() && reading.joins(behind) && isLastInShout(behind)) {
      behind++;
    }
    chunks.add(new Chunk(from, behind, Chunk.Before.NOTHING));
    return behind;
  }

  private boolean isLastInShout(int at) {
    return reading.is(at, NameKind.EVENT) || reading.is(at, NameKind.SITE);
  }

  private boolean isNameInShout(int at) {
    return reading.known().at(at) != null
        || (!LatinWords.isOrdinary(reading, at)
            && reading.tokens().length(at) > 2
            && reading.isCapital(at)
            && !reading.is(at, NameKind.NISBA)
            && !reading.is(at, NameKind.CALENDAR)
            && !reading.is(at, NameKind.SPORT)
            && !reading.is(at, NameKind.WIN));
  }

  // Returns the token to go on with.
  private int add(int from, int to) {
    int cut = trim.cut(from, to);
    var chunk = trim.trimmed(from, cut);
    if (chunk == null) {
      return cut;
    }
    var joined = joints.joined(chunk);
    chunks.add(joined);
    return Math.max(cut, joined.to());
  }

  private int end(int from) {
    int end = from + 1;
    while (end < reading.size() && end - from < LONGEST) {
      int next = reading.joins(end) ? behindParticles(end) : behindOwner(end);
      if (isSyllable(end)) {
        end++;
      } else if (next < reading.size() && joinsAt(end, next) && reading.isCapital(next)) {
        end = next + 1;
      } else {
        break;
      }
    }
    return end;
  }

  // Se-ri Pak, Candice Fung Sau-man.
  private boolean isSyllable(int at) {
    return LatinWords.isCompound(reading, at)
        && reading.tokens().length(at) <= LONGEST_SYLLABLE
        && (at + 1 == reading.size() || reading.isCapital(at + 1) || isBehindName(at - 1))
        && !COMPOUNDS.contains(reading.tokens().hash(at));
  }

  private boolean isBehindName(int at) {
    return at > 0 && reading.joins(at) && reading.isCapital(at - 1);
  }

  // People's Liberation Army: the s of the genitive is within the name.
  private int behindOwner(int at) {
    boolean isOwner =
        at + 1 < reading.size()
            && reading.tokens().length(at) == 1
            && reading.original(at) == 's'
            && OWNERS.contains(reading.tokens().hash(at - 1));
    return isOwner ? at + 1 : at;
  }

  // Ursula von der Leyen; Abdul al-Rahman; Candice Fung Sau-man has a part in lower case at the
  // end.
  private int behindParticles(int at) {
    int next = at;
    while (next < at + 3
        && next < reading.size()
        && (isParticle(next) || isInfix(next))
        && reading.joins(next)) {
      next++;
    }
    return next;
  }

  // Pul-i-Khumri, Stoke-on-Trent.
  private boolean isInfix(int at) {
    return reading.tokens().gap(at) == '-'
        && at + 1 < reading.size()
        && reading.tokens().gap(at + 1) == '-'
        && reading.joins(at + 1)
        && reading.isCapital(at + 1);
  }

  private boolean isParticle(int at) {
    return reading.is(at, NameKind.PARTICLE) && !reading.isCapital(at);
  }

  private boolean joinsAt(int end, int next) {
    return reading.joins(next)
        && (next == end || reading.joins(end) || reading.tokens().length(end) == 1);
  }
}

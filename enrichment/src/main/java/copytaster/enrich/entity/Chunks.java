package copytaster.enrich.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text in Latin script into chunks: in English, what stands in capitals within a sentence
 * is a name or part of one. What is no part of it is taken off by {@link ChunkTrim}; what is joined
 * to it by "of" and "and" is added by {@link ChunkJoints}.
 */
final class Chunks {

  private static final int LONGEST = 9;

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
      if (reading.isCapital(at) && !reading.isShouted(at)) {
        at = add(at, end(at));
      } else {
        at++;
      }
    }
    return chunks;
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
      int next = reading.joins(end) ? behindParticles(end) : end;
      if (next < reading.size() && joinsAt(end, next) && reading.isCapital(next)) {
        end = next + 1;
      } else {
        break;
      }
    }
    return end;
  }

  // Ursula von der Leyen; Abdul al-Rahman; Candice Fung Sau-man has a part in lower case at the end.
  private int behindParticles(int at) {
    int next = at;
    while (next < at + 3
        && next < reading.size()
        && isParticle(next)
        && reading.joins(next)) {
      next++;
    }
    return next;
  }

  private boolean isParticle(int at) {
    return reading.is(at, NameKind.PARTICLE) && !reading.isCapital(at);
  }

  private boolean joinsAt(int end, int next) {
    return reading.joins(next) && (next == end || reading.joins(end));
  }
}

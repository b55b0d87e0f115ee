package copytaster.enrich.entity;

import copytaster.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text in Latin script into chunks: in English, what stands in capitals within a sentence
 * is a name or part of one. Ordinary words that have their capital from the begin of a sentence,
 * titles, months and adjectives of nations are taken off.
 */
final class Chunks {

  private static final int LONGEST = 8;

  private final Reading reading;
  private final Tokens tokens;

  private Chunks(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** Returns the chunks of a text, in its order. */
  static List<Chunk> of(Reading reading) {
    return new Chunks(reading).read();
  }

  private List<Chunk> read() {
    var chunks = new ArrayList<Chunk>();
    int at = 0;
    while (at < reading.size()) {
      if (reading.isCapital(at) && !reading.isShouted(at)) {
        int end = end(at);
        var chunk = trimmed(at, end);
        if (chunk != null) {
          chunks.add(chunk);
        }
        at = end;
      } else {
        at++;
      }
    }
    return chunks;
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

  // Ursula von der Leyen; Abdul al-Rahman.
  private int behindParticles(int at) {
    int next = at;
    while (next < at + 2
        && next < reading.size()
        && reading.is(next, NameKind.PARTICLE)
        && !reading.isCapital(next)
        && reading.joins(next)) {
      next++;
    }
    return next;
  }

  private boolean joinsAt(int end, int next) {
    return reading.joins(next) && (next == end || reading.joins(end));
  }

  private @Nullable Chunk trimmed(int from, int to) {
    int begin = from;
    boolean isTitled = false;
    boolean goesOn = true;
    while (goesOn && begin < to) {
      int title = Math.min(to, reading.end(begin, NameKind.TITLE));
      if (title > begin && !isNameInstead(begin, to)) {
        begin = title;
        isTitled = true;
      } else if (isNoPart(begin, to)) {
        begin++;
      } else {
        goesOn = false;
      }
    }
    return begin < to ? new Chunk(begin, to, isTitled || isTitledFromBefore(begin, from)) : null;
  }

  // "coach Alex Ferguson", "spokesman for": the title is in lower case.
  private boolean isTitledFromBefore(int begin, int from) {
    return begin == from
        && begin > 0
        && reading.joins(begin)
        && reading.is(begin - 1, NameKind.TITLE)
        && !reading.isCapital(begin - 1);
  }

  private boolean isNameInstead(int at, int to) {
    return reading.is(at, NameKind.GIVEN) && at + 1 < to && reading.is(at + 1, NameKind.FAMILY);
  }

  private boolean isNoPart(int at, int to) {
    boolean isFirst = isSentenceStart(at);
    boolean isName = reading.is(at, NameKind.GIVEN) && at + 1 < to;
    return (reading.isStop(at) && tokens.length(at) > 1)
        || reading.is(at, NameKind.CALENDAR)
        || (isFirst && !isName && reading.isOrdinary(at))
        || (reading.is(at, NameKind.NISBA) && !isPartOfOrganisation(at, to));
  }

  private boolean isPartOfOrganisation(int at, int to) {
    for (int i = at + 1; i < to; i++) {
      if (reading.is(i, NameKind.TAIL)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a token begins a sentence, so that its capital says nothing. */
  boolean isSentenceStart(int at) {
    return switch (tokens.gap(at)) {
      case Tokens.PARAGRAPH, Tokens.LINE, '.', '!', '?', '"', '“', ':', Tokens.SIGNS -> true;
      default -> at == 0;
    };
  }
}

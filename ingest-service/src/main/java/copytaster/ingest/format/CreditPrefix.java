package copytaster.ingest.format;

import copytaster.ingest.format.BoilerplateRules.Match;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words before a credit, such as {@code Source:}.
 *
 * @param pattern as the lexicon has it
 * @param folded what counts of it, punctuation included
 */
record CreditPrefix(String pattern, String folded) {

  /** A longer credit is a sentence. */
  private static final int LONGEST_CREDIT = 120;

  private static final Pattern AND = Pattern.compile("\\s+[+|]\\s+");
  private static final Pattern WRITERS =
      Pattern.compile("\\(?(?:reporting|writing|compiled) by:?", Pattern.CASE_INSENSITIVE);

  static CreditPrefix of(String pattern) {
    var folded = new StringBuilder();
    pattern
        .codePoints()
        .map(Folding::character)
        .filter(c -> c >= 0)
        .forEach(folded::appendCodePoint);
    return new CreditPrefix(pattern, folded.toString());
  }

  Optional<Match> match(String line) {
    int end = end(line);
    if (end < 0 || !isAtBoundary(line, end)) {
      return Optional.empty();
    }
    var rest = line.substring(end).strip();
    if (pattern.startsWith("(") && rest.endsWith(")")) {
      rest = rest.substring(0, rest.length() - 1).strip();
    }
    if (rest.isEmpty() || rest.length() > LONGEST_CREDIT) {
      return Optional.empty();
    }
    return Optional.of(new Match("credit: " + pattern, credit(rest)));
  }

  private @Nullable Credit credit(String rest) {
    boolean writers = WRITERS.matcher(pattern).matches();
    if (!writers && pattern.startsWith("(") && !pattern.endsWith(":")) {
      return null; // Editors of the text are neither its source nor its writers.
    }
    // Behind the writers, other people follow: "; Editing by ...".
    var said = writers ? rest.replaceFirst(";.*", "") : rest;
    var names = AND.splitAsStream(said).map(String::strip).filter(name -> !name.isEmpty()).toList();
    return new Credit(names, writers);
  }

  // Where the prefix ends in the line, -1 if the line does not begin with it.
  private int end(String line) {
    int at = 0;
    for (int wanted : folded.codePoints().toArray()) {
      int c = -1;
      while (at < line.length() && (c = Folding.character(line.codePointAt(at))) < 0) {
        at += Character.charCount(line.codePointAt(at));
      }
      if (at >= line.length() || c != wanted) {
        return -1;
      }
      at += Character.charCount(line.codePointAt(at));
    }
    return at;
  }

  private boolean isAtBoundary(String line, int end) {
    boolean endsInWord = Character.isLetterOrDigit(folded.charAt(folded.length() - 1));
    return !endsInWord
        || (end < line.length() && !Character.isLetterOrDigit(line.codePointAt(end)));
  }
}

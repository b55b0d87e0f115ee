package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The lines that are no part of a story, as a lexicon lists them: one rule a line, kind, tab,
 * pattern.
 */
public final class BoilerplateRules {

  /** No rules. */
  public static final BoilerplateRules NONE = new BoilerplateRules();

  /** A longer line is a paragraph, whatever it begins with. */
  static final int LONGEST_LINE = 400;

  /**
   * A line that is no part of the story.
   *
   * @param rule the rule it follows, as the lexicon has it
   * @param credit the source it names, null if it names none
   */
  record Match(String rule, @Nullable Credit credit) {}

  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String> starts = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<CreditPrefix> credits = new ArrayList<>();

  private BoilerplateRules() {}

  /**
   * Reads a lexicon.
   *
   * @throws IllegalArgumentException if a line is no rule, naming the line
   */
  public static BoilerplateRules parse(String lexicon) {
    var rules = new BoilerplateRules();
    for (var line : Lines.of(lexicon)) {
      if (!line.isBlank() && !line.text().startsWith("#")) {
        rules.add(line);
      }
    }
    return rules;
  }

  /** Returns these rules and more. */
  public BoilerplateRules and(BoilerplateRules more) {
    var all = new BoilerplateRules();
    for (var rules : List.of(this, more)) {
      all.lines.putAll(rules.lines);
      all.starts.putAll(rules.starts);
      all.patterns.addAll(rules.patterns);
      all.credits.addAll(rules.credits);
    }
    return all;
  }

  /** Returns the rule that a line follows. */
  Optional<Match> match(String line) {
    var shown = line.strip();
    if (shown.isEmpty() || shown.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    return credit(shown).or(() -> words(Folding.words(shown))).or(() -> pattern(shown));
  }

  private Optional<Match> words(String folded) {
    var rule = lines.get(folded);
    // Of a line that begins as a rule says, every beginning that ends with a word is looked up.
    for (int end = folded.length();
        rule == null && end > 0;
        end = folded.lastIndexOf(' ', end - 1)) {
      rule = starts.get(folded.substring(0, end));
    }
    return Optional.ofNullable(rule).map(found -> new Match(found, null));
  }

  private Optional<Match> pattern(String shown) {
    return patterns.stream()
        .filter(pattern -> pattern.matcher(shown).matches())
        .findFirst()
        .map(pattern -> new Match("regex: " + pattern, null));
  }

  private Optional<Match> credit(String shown) {
    return credits.stream().flatMap(prefix -> prefix.match(shown).stream()).findFirst();
  }

  private void add(Lines.Line line) {
    int tab = line.text().indexOf('\t');
    var kind = tab < 0 ? line.text() : line.text().substring(0, tab);
    var pattern = tab < 0 ? "" : line.text().substring(tab + 1).strip();
    var folded = Folding.words(pattern);
    if (pattern.isEmpty() || (folded.isEmpty() && !kind.equals("regex"))) {
      throw new IllegalArgumentException(where(line) + "a rule is a kind, a tab and a pattern");
    }
    switch (kind) {
      case "line" -> lines.put(folded, "line: " + pattern);
      case "start" -> starts.put(folded, "start: " + pattern);
      case "regex" -> patterns.add(compile(line, pattern));
      case "credit" -> credits.add(CreditPrefix.of(pattern));
      default -> throw new IllegalArgumentException(where(line) + "no such kind: " + kind);
    }
  }

  private static Pattern compile(Lines.Line line, String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(where(line) + e.getDescription(), e);
    }
  }

  private static String where(Lines.Line line) {
    return "line " + (line.number() + 1) + ": ";
  }
}

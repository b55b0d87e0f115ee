package copytaster.servers.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a mapping character filter: {@code from => to}, with Java's escapes.
 *
 * @param from what is looked for
 * @param to what takes its place; may be empty
 */
record MappingRule(String from, String to) {

  private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$", Pattern.DOTALL);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)", Pattern.DOTALL);

  static MappingRule parse(String line) {
    Matcher rule = RULE.matcher(line);
    if (!rule.find()) {
      throw new IllegalArgumentException("Invalid Mapping Rule : [" + line + "]");
    }
    return new MappingRule(unescape(rule.group(1).trim()), unescape(rule.group(2).trim()));
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
  }

  private static String character(String escape) {
    return switch (escape.charAt(0)) {
      case 'u' -> Character.toString(Integer.parseInt(escape.substring(1), 16));
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      default -> escape;
    };
  }
}

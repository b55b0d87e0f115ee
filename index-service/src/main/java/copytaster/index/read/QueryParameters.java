package copytaster.index.read;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a search, read with every fault found at once. A blank value is as none: forms
 * send those.
 */
final class QueryParameters {

  private static final Set<String> KNOWN =
      Set.of(
          "q",
          "lang",
          "source",
          "subject",
          "entity",
          "from",
          "to",
          "superseded",
          "sort",
          "size",
          "cursor");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  private final Map<String, String[]> parameters;
  private final ReadSettings settings;
  private final List<Fault> faults = new ArrayList<>();

  private QueryParameters(Map<String, String[]> parameters, ReadSettings settings) {
    this.parameters = parameters;
    this.settings = settings;
  }

  /**
   * Reads the parameters.
   *
   * @throws ProblemException if one is not known, comes twice or has a value that is not allowed
   */
  static PageRequest read(
      Map<String, String[]> parameters, ReadSettings settings, Cursors cursors) {
    refuseUnknown(parameters);
    return new QueryParameters(parameters, settings).page(cursors);
  }

  private static void refuseUnknown(Map<String, String[]> parameters) {
    var unknown =
        parameters.keySet().stream()
            .filter(name -> !KNOWN.contains(name))
            .sorted()
            .map(name -> Fault.ofParameter(name, "unknown", "There is no such parameter."))
            .toList();
    if (!unknown.isEmpty()) {
      throw new ProblemException(
          ProblemType.UNKNOWN_PARAMETER,
          "The parameters are q, lang, source, subject, entity, from, to, superseded, sort, size and"
              + " cursor.",
          unknown);
    }
  }

  private PageRequest page(Cursors cursors) {
    var query =
        new ArticleQuery(
            text("q"),
            language(),
            text("source"),
            text("subject"),
            text("entity"),
            time("from", Times::from),
            time("to", Times::to),
            superseded(),
            sort());
    if (query.from() != null && query.to() != null && query.from().isAfter(query.to())) {
      fault("from", "after-to", "from is after to.");
    }
    var page = new PageRequest(query, size(), after(query, cursors));
    if (!faults.isEmpty()) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "The search cannot be made as it is asked for.", faults);
    }
    return page;
  }

  private @Nullable String language() {
    var lang = text("lang");
    if (lang != null && !LANGUAGE.matcher(lang).matches()) {
      fault("lang", "malformed", "A language is a BCP 47 tag, such as ar or en-GB.");
    }
    return lang;
  }

  private @Nullable Instant time(String name, Function<String, Instant> parser) {
    var value = text(name);
    if (value == null) {
      return null;
    }
    try {
      return parser.apply(value);
    } catch (DateTimeException _) {
      fault(
          name,
          "malformed",
          "A time is a date (2026-11-24, in UTC) or a time with its offset"
              + " (2026-11-24T07:00:00Z).");
      return null;
    }
  }

  private ArticleQuery.Superseded superseded() {
    var value = text("superseded");
    return switch (value == null ? "show" : value) {
      case "show" -> ArticleQuery.Superseded.SHOW;
      case "hide" -> ArticleQuery.Superseded.HIDE;
      default -> {
        fault("superseded", "unknown-value", "superseded is show or hide.");
        yield ArticleQuery.Superseded.SHOW;
      }
    };
  }

  private ArticleQuery.Sort sort() {
    var value = text("sort");
    var sort = value == null ? ArticleQuery.Sort.NEWEST : ArticleQuery.Sort.named(value);
    if (sort == null) {
      fault("sort", "unknown-value", "The orders are newest and relevance.");
      return ArticleQuery.Sort.NEWEST;
    }
    return sort;
  }

  private int size() {
    var value = text("size");
    if (value == null) {
      return settings.size();
    }
    try {
      int size = Integer.parseInt(value);
      if (size >= 1 && size <= settings.maxSize()) {
        return size;
      }
    } catch (NumberFormatException _) {
      // As one out of range.
    }
    fault("size", "out-of-range", "size is a number from 1 to " + settings.maxSize() + ".");
    return settings.size();
  }

  private @Nullable Position after(ArticleQuery query, Cursors cursors) {
    var cursor = text("cursor");
    if (cursor == null || !faults.isEmpty()) {
      return null;
    }
    var position = cursors.read(query, cursor).orElse(null);
    if (position == null) {
      fault(
          "cursor",
          "not-of-this-query",
          "The cursor is not of this query or no longer good. Begin without one.");
    }
    return position;
  }

  private @Nullable String text(String name) {
    var values = parameters.getOrDefault(name, new String[0]);
    if (values.length > 1) {
      fault(name, "repeated", name + " is allowed once.");
    }
    if (values.length == 0 || values[0].isBlank()) {
      return null;
    }
    var value = values[0].strip();
    if (value.length() > settings.maxLength()) {
      fault(name, "too-long", name + " has at most " + settings.maxLength() + " characters.");
    }
    return value;
  }

  private void fault(String name, String code, String detail) {
    faults.add(Fault.ofParameter(name, code, detail));
  }
}

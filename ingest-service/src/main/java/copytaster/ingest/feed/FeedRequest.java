package copytaster.ingest.feed;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import tools.jackson.databind.JsonNode;

/** Reads what a client says a feed is to be, and says all that is wrong with it at once. */
final class FeedRequest {

  private static final Set<String> FIELDS =
      Set.of("url", "provider", "interval", "language", "source", "enabled");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final String NAME_RULE = "1 to 64 letters, digits, dots, hyphens and underscores";
  private static final int LONGEST_URL = 2048;
  private static final int LONGEST_SOURCE = 256;
  private static final int LONGEST_LANGUAGE = 64;
  private static final Duration LONGEST_INTERVAL = Duration.ofDays(7);

  private final JsonNode body;
  private final FeedSettings settings;
  private final List<Fault> faults = new ArrayList<>();

  private FeedRequest(JsonNode body, FeedSettings settings) {
    this.body = body;
    this.settings = settings;
  }

  /** Returns whether a feed may be named so. */
  static boolean isName(String id) {
    return NAME.matcher(id).matches();
  }

  /**
   * Reads a feed.
   *
   * @throws ProblemException that says what is wrong
   */
  static Feed read(String id, JsonNode body, FeedSettings settings, Instant now) {
    if (!isName(id)) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, "A feed's id has " + NAME_RULE + ".");
    }
    if (!body.isObject()) {
      throw new ProblemException(ProblemType.UNPROCESSABLE, "A feed is a JSON object.");
    }
    return new FeedRequest(body, settings).feed(id, now);
  }

  private Feed feed(String id, Instant now) {
    var feed = new Feed(id, url(), provider(), interval(), language(), source(), enabled(), now);
    body.propertyNames().stream()
        .filter(name -> !FIELDS.contains(name))
        .limit(FIELDS.size())
        .forEach(name -> fault(name, "unknown", "A feed has no such field."));
    if (!faults.isEmpty()) {
      throw new ProblemException(ProblemType.UNPROCESSABLE, "This is no feed.", faults);
    }
    return feed;
  }

  private String url() {
    var said = needed("url", LONGEST_URL);
    if (said.isEmpty()) {
      return said;
    }
    try {
      return FeedAddress.parse(said).toString();
    } catch (URISyntaxException e) {
      fault("url", "unreadable", e.getReason());
      return "";
    }
  }

  private String provider() {
    var said = needed("provider", LONGEST_URL);
    if (!said.isEmpty() && !NAME.matcher(said).matches()) {
      fault("provider", "not-allowed", "A provider has " + NAME_RULE + ".");
    }
    return said;
  }

  private Duration interval() {
    var said = text("interval", LONGEST_SOURCE);
    if (said == null) {
      return settings.interval();
    }
    try {
      var interval = DurationStyle.detectAndParse(said);
      if (interval.compareTo(settings.shortest()) < 0 || interval.compareTo(LONGEST_INTERVAL) > 0) {
        fault(
            "interval",
            "out-of-range",
            "From %s to %s.".formatted(settings.shortest(), LONGEST_INTERVAL));
      }
      return interval;
    } catch (IllegalArgumentException | ArithmeticException e) {
      fault("interval", "unreadable", "Say it as PT5M or as 5m.");
      return settings.interval();
    }
  }

  private @Nullable String language() {
    var said = text("language", LONGEST_LANGUAGE);
    try {
      return said == null
          ? null
          : new Locale.Builder().setLanguageTag(said).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      fault("language", "unreadable", "Say it as BCP 47 has it.");
      return null;
    }
  }

  private @Nullable String source() {
    var said = text("source", LONGEST_SOURCE);
    return said == null || said.isBlank() ? null : said.strip();
  }

  private boolean enabled() {
    var said = body.path("enabled");
    if (!said.isMissingNode() && !said.isBoolean()) {
      fault("enabled", "type", "True or false.");
    }
    return said.asBoolean(true);
  }

  private String needed(String field, int longest) {
    var said = text(field, longest);
    if (said != null && !said.isBlank()) {
      return said.strip();
    }
    if (said != null || !body.hasNonNull(field)) {
      fault(field, "missing", "This must be said.");
    }
    return "";
  }

  private @Nullable String text(String field, int longest) {
    var said = body.path(field);
    if (said.isMissingNode() || said.isNull()) {
      return null;
    }
    if (!said.isString()) {
      fault(field, "type", "A string.");
      return null;
    }
    if (said.stringValue().length() > longest) {
      fault(field, "too-long", "At most %d characters.".formatted(longest));
      return null;
    }
    return said.stringValue();
  }

  private void fault(String field, String code, String detail) {
    var pointer = field.replace("~", "~0").replace("/", "~1");
    faults.add(new Fault("#/" + pointer, code, detail));
  }
}

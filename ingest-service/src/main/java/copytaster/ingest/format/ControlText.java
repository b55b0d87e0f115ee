package copytaster.ingest.format;

import copytaster.article.Boilerplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a message taken apart: what stands above the story, the story, notes to editors. */
final class ControlText {

  private static final int LONGEST_HEAD = 4;

  private static final Pattern NOTE =
      Pattern.compile(
          "^(?:\\(?eds?\\b\\.?:?|editors?:|editor's note|note to editors?|ملاحظة للمحررين|للمحررين).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern PHOTOS =
      Pattern.compile("^\\S{2,6} (?:Photos?|Graphics?)\\b.{0,80}");
  private static final Pattern NOT_FOR_PRINT =
      Pattern.compile(
          "^\\W*the following information is not (?:intended )?for publication.*"
              + "|^\\W*(?:غير مخصص|ليس) للنشر\\W*",
          Pattern.CASE_INSENSITIVE);
  // What stands alone above a headline: REFILE, 1ST LEAD, (Achtung).
  private static final Pattern KICKER = Pattern.compile("\\(.{1,30}\\)|[\\p{Lu}\\p{N} ./-]{1,30}");
  private static final Pattern SLUG =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[-/,]{1,2}[\\p{L}\\p{N}]+){1,20}/?");
  private static final Pattern ROUTING = Pattern.compile("[*#]\\d{1,6}");

  private final ControlLines lines;
  private final boolean isTable;
  private final List<Boilerplate> aside = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> story = new ArrayList<>();
  private final List<String> slugs = new ArrayList<>();
  private final List<String> kickers = new ArrayList<>();
  private @Nullable String headline;
  private @Nullable String by;

  private ControlText(ControlMessage message) {
    this.lines = new ControlLines(message.text(), message.isAnpa());
    this.isTable = message.isTable();
  }

  /**
   * Takes a text apart.
   *
   * @param slug what the header says the slug is, null if it says none
   */
  static ControlText of(ControlMessage message, @Nullable String slug) {
    var text = new ControlText(message);
    text.read(slug);
    return text;
  }

  @Nullable String headline() {
    return headline;
  }

  @Nullable String by() {
    return by;
  }

  /** Returns the paragraphs of the story. */
  List<String> paragraphs() {
    return isTable ? List.of(WrappedLines.asTheyAre(story)) : WrappedLines.paragraphs(story);
  }

  /** Returns the notes to editors, null if there are none. */
  @Nullable String note() {
    return notes.isEmpty() ? null : String.join("\n", notes);
  }

  /** Returns what stands above the headline. */
  List<String> kickers() {
    return kickers;
  }

  /** Returns what stands there as a slug. */
  List<String> slugs() {
    return slugs;
  }

  /** Returns the lines that are kept nowhere else. */
  List<Boilerplate> aside() {
    return aside;
  }

  private void read(@Nullable String slug) {
    int at = lines.skipBlank(0);
    if (ROUTING.matcher(lines.shown(at).strip()).matches()) {
      aside.add(lines.aside(at, "header"));
      at = lines.skipBlank(at + 1);
    }
    at = lines.isMarked(at) ? marked(at, slug) : unmarked(at, slug);
    for (; at < lines.size(); at++) {
      var shown = lines.shown(at);
      if (NOT_FOR_PRINT.matcher(shown).matches()) {
        notes(at);
        return;
      }
      story.add(shown);
      // The sign for the end of a line that is not filled.
      if (lines.isAnpa() && !isTable && lines.ends(at, "<")) {
        story.add("");
      }
    }
  }

  // The lines with a mark before them: slug, headline, notes, writers, and what else there is.
  private int marked(int from, @Nullable String slug) {
    var rest = new ArrayList<String>();
    boolean inByline = false;
    int at = from;
    for (; lines.isMarked(at) || lines.isBlank(at); at++) {
      var shown = lines.shown(at).strip();
      boolean first = slugs.isEmpty() && headline == null;
      var writer = Bylines.writer(shown);
      boolean belongs = inByline && lines.ends(at, "=") && !isCapital(shown);
      if (shown.isEmpty()) {
        continue;
      }
      boolean isWriter = by == null && writer != null;
      inByline = isWriter;
      if (belongs) {
        by = by + ", " + shown;
      } else if (isWriter) {
        by = writer;
      } else if (NOTE.matcher(shown).matches() || PHOTOS.matcher(shown).matches()) {
        notes.add(shown);
      } else if (first && isSlug(shown, slug)) {
        slug(at, shown);
      } else if (headline == null) {
        headline = shown;
      } else {
        rest.add(shown);
      }
    }
    rest.forEach(line -> story.addAll(List.of(line, "")));
    return at;
  }

  // The first line, or those up to a "=" that ends the head.
  private int unmarked(int from, @Nullable String slug) {
    int at = from;
    if (slug == null && lines.hasNext(at) && SLUG.matcher(lines.shown(at).strip()).matches()) {
      slug(at, lines.shown(at).strip());
      at = lines.skipBlank(at + 1);
    }
    int end = headEnd(at);
    if (end < 0 || isParagraph(at)) {
      return at;
    }
    var head = new StringBuilder();
    for (; at < end; at++) {
      var shown = lines.shown(at).strip();
      var writer = Bylines.writer(shown);
      if (!head.isEmpty() && by == null && writer != null) {
        by = writer;
      } else if (head.isEmpty() && at + 1 < end && KICKER.matcher(shown).matches()) {
        kickers.add(shown);
        notes.add(shown);
      } else if (!shown.isEmpty()) {
        head.append(head.isEmpty() ? "" : " ").append(shown);
      }
    }
    headline = head.isEmpty() ? null : head.toString();
    return byline(at);
  }

  private int byline(int from) {
    int at = lines.skipBlank(from);
    if (by != null || at >= lines.size() || !lines.hasNext(at)) {
      return from;
    }
    var writer = Bylines.writer(lines.shown(at));
    if (writer == null) {
      return from;
    }
    by = writer;
    return at + 1;
  }

  private int headEnd(int from) {
    if (from >= lines.size()) {
      return -1;
    }
    for (int at = from;
        at < Math.min(lines.size(), from + LONGEST_HEAD) && !lines.isBlank(at);
        at++) {
      if (lines.ends(at, "=")) {
        return at + 1;
      }
    }
    int width = WrappedLines.width(lines.block(from));
    boolean cut =
        from + 1 < lines.size()
            && !lines.isBlank(from + 1)
            && WrappedLines.isCut(lines.shown(from), lines.shown(from + 1), width)
            && !Datelines.begins(lines.shown(from + 1));
    return cut ? from + 2 : from + 1;
  }

  // A first line that is no headline: it has the place, or goes on for lines, or is too long.
  private boolean isParagraph(int at) {
    var shown = lines.shown(at);
    boolean marked = lines.ends(at, "=");
    boolean goesOn = !marked && lines.block(at).size() > 2 && headEnd(at) == at + 2;
    return shown.length() > TextLayout.LONGEST_HEADLINE || goesOn || Datelines.begins(shown);
  }

  private static boolean isCapital(String shown) {
    return shown.equals(shown.toUpperCase(Locale.ROOT))
        && !shown.equals(shown.toLowerCase(Locale.ROOT));
  }

  private boolean isSlug(String shown, @Nullable String slug) {
    var bare = slug == null ? "" : slug.replaceFirst("\\s.*", "");
    return (!bare.isEmpty() && shown.startsWith(bare))
        || shown.matches("^(?:AM|BC|PM|AP|[A-Z]{2})-{1,2}\\S.*");
  }

  private void slug(int at, String shown) {
    slugs.add(shown);
    aside.add(lines.aside(at, "slug"));
  }

  private void notes(int from) {
    for (int at = from; at < lines.size(); at++) {
      notes.add(lines.shown(at).strip());
    }
    while (!notes.isEmpty() && notes.getLast().isEmpty()) {
      notes.removeLast();
    }
  }
}

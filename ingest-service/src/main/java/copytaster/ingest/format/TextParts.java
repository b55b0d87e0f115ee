package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Boilerplate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart.
 *
 * @param headline its headline
 * @param body its text
 * @param pictures all pictures in it
 * @param boilerplate the lines that are no part of it
 * @param sources whom its credit lines name as source
 * @param by whom its credit lines name as writers
 */
record TextParts(
    @Nullable String headline,
    Markup.BodyText body,
    List<Picture> pictures,
    List<Boilerplate> boilerplate,
    List<String> sources,
    @Nullable String by) {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟…۔][\"'”»’)]*(?=\\s)");

  static TextParts of(String text, Markup markup, BoilerplateRules rules, Warnings warnings) {
    var lines = Lines.of(text);
    var cleaned = CleanedText.of(lines, rules, markup::shown);
    var credits = cleaned.credits();
    var layout = TextLayout.of(cleaned.kept(), markup);
    boolean onlyCredits = cleaned.removed().size() == credits.size();
    if (!onlyCredits && !layout.hasBody()) {
      warnings.add(WarningCode.BOILERPLATE_KEPT, "nothing else would be left");
      cleaned = CleanedText.untouched(lines);
      layout = TextLayout.of(lines, markup);
    }
    var body = markup.body(layout.body());
    if (body.plain().isEmpty()) {
      warnings.add(WarningCode.BODY_MISSING, "there is no text besides the headline");
    }
    var pictures = new ArrayList<>(layout.pictures());
    pictures.addAll(body.pictures());
    return new TextParts(
        headline(layout, body, warnings),
        body,
        List.copyOf(pictures),
        cleaned.removed(),
        names(credits, false),
        names(credits, true).isEmpty() ? null : String.join("; ", names(credits, true)));
  }

  List<Association> associations(Warnings warnings) {
    var all = new ArrayList<Association>();
    for (var picture : pictures) {
      all.add(picture.toAssociation(all.size() + 1, warnings));
    }
    return all;
  }

  private static @Nullable String headline(
      TextLayout layout, Markup.BodyText body, Warnings warnings) {
    if (layout.headline() != null || body.plain().isEmpty()) {
      return layout.headline();
    }
    warnings.add(WarningCode.HEADLINE_DERIVED, "the first sentence, which the body has too");
    return firstSentence(body.plain());
  }

  /** Returns the first sentence of a text, or what a headline has place for. */
  static String firstSentence(String text) {
    var line = text.lines().findFirst().orElse(text);
    var beginning = line.substring(0, Math.min(line.length(), TextLayout.LONGEST_HEADLINE));
    var end = SENTENCE_END.matcher(beginning);
    if (end.find()) {
      return beginning.substring(0, end.end()).strip();
    }
    int lastWord = line.equals(beginning) ? -1 : beginning.lastIndexOf(' ');
    return lastWord > 0 ? beginning.substring(0, lastWord).strip() : whole(beginning);
  }

  // Without half a character at its end.
  private static String whole(String beginning) {
    int last = beginning.length() - 1;
    boolean half = last >= 0 && Character.isHighSurrogate(beginning.charAt(last));
    return half ? beginning.substring(0, last) : beginning;
  }

  private static List<String> names(List<Credit> credits, boolean writers) {
    return credits.stream()
        .filter(credit -> credit.writers() == writers)
        .flatMap(credit -> credit.names().stream())
        .distinct()
        .collect(Collectors.toList());
  }
}

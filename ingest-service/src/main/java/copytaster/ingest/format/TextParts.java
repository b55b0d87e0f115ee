package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Boilerplate;
import copytaster.ingest.format.Lines.Line;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * Takes a text apart.
   *
   * @param source whom the sender says that the story credits, null if it does not say
   */
  static TextParts of(
      String text,
      Markup markup,
      Conventions conventions,
      @Nullable String source,
      Warnings warnings) {
    var lines = Lines.of(text);
    var cleaned = cleaned(lines, markup, conventions, source);
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

  // Whom a text credits is only known once its credit lines are found.
  private static CleanedText cleaned(
      List<Line> lines, Markup markup, Conventions conventions, @Nullable String source) {
    if (source != null) {
      return CleanedText.of(lines, conventions.crediting(List.of(source)), markup::shown);
    }
    var cleaned = CleanedText.of(lines, conventions.boilerplate(), markup::shown);
    var rules = conventions.crediting(names(cleaned.credits(), false));
    return rules == conventions.boilerplate()
        ? cleaned
        : CleanedText.of(lines, rules, markup::shown);
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
    return FirstSentence.of(body.plain());
  }

  private static List<String> names(List<Credit> credits, boolean writers) {
    return credits.stream()
        .filter(credit -> credit.writers() == writers)
        .flatMap(credit -> credit.names().stream())
        .distinct()
        .collect(Collectors.toList());
  }
}

package copytaster.enrich.language;

import copytaster.article.Direction;
import copytaster.article.LanguageSpan;
import copytaster.article.TextPart;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs of an article, and the headline, that are in another language than it is.
 * The first letters of a paragraph are looked at; only where they are of another script, or few of
 * its words are of the article's language, is its language told.
 */
public final class LanguageSpans {

  private static final int SAMPLE = 60;
  // Below that, names and terms are taken for a language.
  private static final int FEWEST_LETTERS = 40;
  private static final int FEWEST_LETTERS_OF_HEADLINE = 20;
  private static final int WORDS = 30;
  private static final float SHARE_OF_OWN_WORDS = 0.15f;

  private final LanguageDetector detector;

  /** The language of the article, with what would be looked up for each paragraph. */
  private record Own(String language, boolean isRightToLeft, int profile) {}

  /** Makes one with what tells languages. */
  public LanguageSpans(LanguageDetector detector) {
    this.detector = detector;
  }

  /**
   * Returns the stretches of an article in another language, in its order; neighbouring paragraphs
   * in one language are one.
   *
   * @param language the article's (BCP 47); there are none if it is {@code und}
   */
  public List<LanguageSpan> find(Document document, String language) {
    var code = LanguageTag.language(language);
    if (code.isEmpty() || code.equals(LanguageDetector.UNKNOWN)) {
      return List.of();
    }
    boolean isRightToLeft = WritingDirection.of(code) == Direction.RTL;
    var own = new Own(code, isRightToLeft, detector.profiles().number(code));
    var spans = new ArrayList<LanguageSpan>();
    var headline = Stretch.all(document.headline().tokens());
    add(spans, document.headline(), headline, own, FEWEST_LETTERS_OF_HEADLINE);
    addParagraphs(spans, document.body(), own);
    return spans;
  }

  private void addParagraphs(List<LanguageSpan> spans, Passage body, Own own) {
    var tokens = body.tokens();
    boolean joins = false;
    int from = 0;
    for (int at = 1; at <= tokens.size(); at++) {
      if (at == tokens.size() || isFirstOfParagraph(tokens, at)) {
        int before = spans.size();
        add(spans, body, new Stretch(tokens, from, at), own, FEWEST_LETTERS);
        boolean isOther = spans.size() > before;
        if (isOther && joins) {
          joinLast(spans);
        }
        joins = isOther;
        from = at;
      }
    }
  }

  private static boolean isFirstOfParagraph(Tokens tokens, int at) {
    return tokens.gap(at) == Tokens.PARAGRAPH || tokens.gap(at) == Tokens.LINE;
  }

  private void add(
      List<LanguageSpan> spans, Passage passage, Stretch stretch, Own own, int fewest) {
    var other = other(stretch, own, fewest);
    if (other != null) {
      spans.add(span(passage.part(), stretch, other));
    }
  }

  private @Nullable String other(Stretch stretch, Own own, int fewest) {
    var scripts = new ScriptCount(stretch, SAMPLE);
    if (scripts.letters() < fewest || isOwn(scripts, stretch, own)) {
      return null;
    }
    var language = detector.detect(stretch, scripts);
    boolean isOther =
        !language.equals(own.language) && DeclaredLanguage.isContradicted(own.language, language);
    return isOther ? language : null;
  }

  private boolean isOwn(ScriptCount scripts, Stretch stretch, Own own) {
    return switch (scripts.main()) {
      case null -> true;
      case ARABIC -> own.isRightToLeft && !scripts.arabic().isClear();
      case LATIN, CYRILLIC -> hasOwnWords(stretch, own.profile);
      case HEBREW, OTHER -> false;
    };
  }

  // Most often the first dozen words are enough.
  private boolean hasOwnWords(Stretch stretch, int profile) {
    int words = Math.min(WORDS, stretch.words());
    int found = 0;
    for (int i = stretch.from(); profile >= 0 && i < stretch.from() + words; i++) {
      found += detector.profiles().having(stretch.tokens().hash(i)) >>> profile & 1;
      if (found > words * SHARE_OF_OWN_WORDS) {
        return true;
      }
    }
    return false;
  }

  private static void joinLast(List<LanguageSpan> spans) {
    var last = spans.getLast();
    var before = spans.get(spans.size() - 2);
    if (before.language().equals(last.language()) && before.part() == last.part()) {
      spans.removeLast();
      spans.set(
          spans.size() - 1,
          new LanguageSpan(
              last.language(), last.direction(), last.part(), before.begin(), last.end()));
    }
  }

  // The whole line, with the marks around its words, without the spaces around it.
  private static LanguageSpan span(TextPart part, Stretch stretch, String language) {
    var text = stretch.tokens().text().original();
    int begin = stretch.begin();
    int end = stretch.end();
    while (begin > 0 && !isEndOfLine(text.charAt(begin - 1))) {
      begin--;
    }
    while (end < text.length() && !isEndOfLine(text.charAt(end))) {
      end++;
    }
    while (Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new LanguageSpan(language, WritingDirection.of(language), part, begin, end);
  }

  private static boolean isEndOfLine(char c) {
    return c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }
}

package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text is made of, each of its letters and digits is in one of the article's parts. */
class NothingLostTests {

  private static final String[] LINES = {
    "وصل الوفد إلى دمشق.",
    "A sentence ends here.",
    "no end",
    "",
    "",
    "مرتبط",
    "Related:",
    "المصدر: وكالة الأفق",
    "![alt](https://x.example/2025/02/12/p.jpg)",
    "![](/a b.jpg)",
    "شارك هذا المقال",
    "(Reporting by Selin Aksoy)",
    "1990. was a year.",
    "* starred",
    "text ** loose * stars _",
    "a < b & c > d",
    "    four blanks",
    "> quoted",
    "\u200Fمحاذاة\u200F",
    "tab\there",
    "x".repeat(130),
    "# not first",
    "[brackets]",
    "[note]: text",
    "***",
    "emoji 🗞️ here."
  };

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofPlainText(int seed) {
    var text = text(seed);
    var article = Submissions.plain(text);
    var parts = parts(article, article.text()) + "![]()".repeat(article.associations().size());
    assertThat(sorted(visible(parts))).isEqualTo(sorted(visible(text)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ofMarkdown(int seed) {
    var text = text(seed);
    var article = Submissions.markdown(text);
    var marked = article.bodies().size() < 2 ? article.text() : article.bodies().get(1).value();
    assertThat(words(article.text()))
        .as("in the order of the text")
        .isEqualTo(plainWordsOf(marked));
    // Pictures between words are in the marked body and among the associations.
    var all = words(marked) + words(parts(article, ""));
    assertThat(sorted(all)).isEqualTo(sorted(words(text)));
  }

  private static String plainWordsOf(String marked) {
    var shown = marked.replaceAll("(?m)^\\[note]: text$", "note text");
    return words(shown);
  }

  private static String parts(Article article, String body) {
    var removed = article.boilerplate().stream().map(line -> line.text());
    var pictures =
        article.associations().stream()
            .flatMap(picture ->
                Stream.concat(
                    Stream.ofNullable(picture.headline()),
                    picture.renditions().stream().map(file -> file.href())));
    return article.headline()
        + body
        + Stream.concat(removed, pictures).collect(Collectors.joining());
  }

  private static String text(int seed) {
    var random = new Random(seed);
    return "Headline of it\n\n"
        + IntStream.range(0, 1 + random.nextInt(20))
            .mapToObj(_ -> LINES[random.nextInt(LINES.length)])
            .collect(Collectors.joining("\n"));
  }

  private static String visible(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String words(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String sorted(String text) {
    return text.chars()
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}

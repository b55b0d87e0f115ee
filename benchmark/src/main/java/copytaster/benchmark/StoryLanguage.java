package copytaster.benchmark;

import copytaster.article.Article;
import copytaster.enrich.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The languages that there are stories in: twelve of about 2,800 characters each, all invented. */
public enum StoryLanguage {
  ARABIC("ar"),
  ENGLISH("en");

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final String code;

  StoryLanguage(String code) {
    this.code = code;
  }

  /** Returns its stories as articles whose language the wire does not say. */
  List<Article> stories() {
    return Arrays.stream(file().split("\n%%\n")).map(StoryLanguage::article).toList();
  }

  /** Returns an article without a declared language. */
  static Article article(String headline, String body) {
    return new PlainText("bench", headline, body, null, TODAY).article();
  }

  private static Article article(String story) {
    int end = story.indexOf('\n');
    return article(story.substring(0, end), story.substring(end + 1).strip());
  }

  private String file() {
    try (var stream = StoryLanguage.class.getResourceAsStream("stories." + code + ".txt")) {
      if (stream == null) {
        throw new IllegalStateException("no stories in " + code);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

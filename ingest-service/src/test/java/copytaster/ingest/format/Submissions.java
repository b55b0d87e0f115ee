package copytaster.ingest.format;

import copytaster.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Submissions for the tests of the formats, and what becomes of them. */
final class Submissions {

  static final Instant RECEIVED = Instant.parse("2026-11-24T08:00:00.123Z");
  static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
  static final Conventions CONVENTIONS = new Conventions(DAMASCUS, lexicon());
  static final Formats FORMATS = new Formats(Limits.DEFAULT);

  private Submissions() {}

  static Submission of(String mediaType, String text) {
    return of(mediaType, text, Hints.NONE);
  }

  static Submission of(String mediaType, String text, Hints hints) {
    return of(mediaType, text.getBytes(StandardCharsets.UTF_8), null, hints);
  }

  static Submission of(String mediaType, byte[] bytes, String charset, Hints hints) {
    return new Submission(
        "0193f6a0-7c3e-7000-8000-000000000001",
        "anb",
        RECEIVED,
        mediaType,
        charset,
        bytes,
        hints,
        CONVENTIONS);
  }

  static Parsed parse(Submission submission) {
    return FORMATS.parse(submission);
  }

  static Article markdown(String text) {
    return article(of("text/markdown", text));
  }

  static Article plain(String text) {
    return article(of("text/plain", text));
  }

  static Article ninjs(String json) {
    return article(of("application/json", json));
  }

  static Article xml(String xml) {
    return article(of("application/xml", xml));
  }

  static Refusal refusal(String json) {
    return refusal(of("application/json", json));
  }

  static Refusal refusal(Submission submission) {
    var stories = parse(submission).stories();
    return ((Story.Refused) stories.getFirst()).refusal();
  }

  static Article article(Submission submission) {
    var stories = parse(submission).stories();
    if (stories.getFirst() instanceof Story.Read(var article)) {
      return article;
    }
    throw new AssertionError("refused: " + stories.getFirst());
  }

  static List<String> codes(Article article) {
    return article.warnings().stream().map(warning -> warning.code()).toList();
  }

  private static BoilerplateRules lexicon() {
    try (var in =
        BoilerplateRules.class.getResourceAsStream("/copytaster/ingest/boilerplate.txt")) {
      return BoilerplateRules.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

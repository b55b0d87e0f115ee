package copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any bytes give articles or a refusal, in bounded time; what is written reads back equal. */
class FuzzTests {

  private static final String[] PIECES = {
    "\"",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\\",
    "\\ud83d",
    "\u0000",
    "null",
    "1e999",
    "-",
    "\n",
    "<",
    "</p>",
    "<script>",
    "![",
    "](",
    "`",
    "> ",
    "- ",
    "\uFEFF",
    "\u202E",
    "🗞",
    "\"uri\":7",
    "&#0;",
    "9999-99-99",
    "```",
    "<item>",
    "</item>",
    "<entry><id>",
    "<NewsComponent>",
    "<ContentItem/>",
    "]]>",
    "&amp;lt;p&amp;gt;",
    "<article>",
    "xml:base=':'",
    "%zz",
    "\t",
    "\u0001",
    "\u0002",
    "\u0003",
    "\u0004",
    "\r\n^",
    "\u0001AFP0001 1 a\r\n",
    "\r\n--b\r\n",
    "=?x?q?=E9?="
  };
  private static final int ROUNDS = Fuzzing.rounds(800);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "text/markdown",
        "text/plain",
        "application/x-iptc7901",
        "message/rfc822",
        "application/octet-stream",
        "application/xml",
        "text/html"
      })
  void anyBytesGiveArticlesOrARefusal(String mediaType) throws IOException {
    var seeds = seeds();
    var random = Fuzzing.random(mediaType);
    Assertions.assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          for (int round = 0; round < ROUNDS; round++) {
            check(
                mediaType,
                mutated(seeds.get(random.nextInt(seeds.size())), random),
                random.nextBoolean() ? null : "utf-8");
          }
        });
  }

  private static void check(String mediaType, byte[] bytes, String charset) {
    var submission = Submissions.of(mediaType, bytes, charset, Hints.NONE);
    var parsed = Submissions.parse(submission);
    assertThat(Submissions.parse(submission)).isEqualTo(parsed);
    assertThat(parsed.stories()).isNotEmpty();
    for (var story : parsed.stories()) {
      switch (story) {
        case Story.Read(var article) ->
            assertThat(ArticleCodec.decodeArticle(ArticleCodec.encode(article))).isEqualTo(article);
        case Story.Refused(_, var refusal) -> assertThat(refusal.faults()).isNotEmpty();
      }
    }
  }

  private static byte[] mutated(byte[] seed, Random random) {
    var bytes = seed.clone();
    for (int i = random.nextInt(4); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    var text = new StringBuilder(new String(bytes, UTF_8));
    for (int i = random.nextInt(4); i > 0; i--) {
      text.insert(random.nextInt(text.length() + 1), PIECES[random.nextInt(PIECES.length)]);
    }
    if (random.nextInt(4) == 0) {
      text.setLength(random.nextInt(text.length() + 1));
    }
    return random.nextBoolean() ? bytes : text.toString().getBytes(UTF_8);
  }

  private static List<byte[]> seeds() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/copytaster/ingest/format/golden"))) {
      return files
          .filter(file -> !file.toString().endsWith(".article.json"))
          .sorted()
          .map(FuzzTests::read)
          .toList();
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

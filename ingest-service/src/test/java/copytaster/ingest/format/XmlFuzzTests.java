package copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Well-formed XML whose elements are renamed, moved, doubled or emptied gives articles or a
 * refusal, and the same ones each time.
 */
class XmlFuzzTests {

  private static final Path FOLDER = Path.of("src/test/resources/copytaster/ingest/format/golden");
  private static final int ROUNDS = Fuzzing.rounds(30);
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "نص",
          "canceled",
          "embargoed",
          "-1",
          "1e999",
          "9999-99-99",
          "a:b:c",
          "\u202E",
          "x:y",
          "2026-11-24");

  static IntStream seeds() {
    return IntStream.range(0, 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mutatedElementsGiveArticlesOrARefusal(int seed) throws IOException {
    var random = Fuzzing.random("xml " + seed);
    for (var file : files()) {
      for (int round = 0; round < ROUNDS; round++) {
        var document = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        for (int i = 0; i <= random.nextInt(5); i++) {
          mutate(document, random);
        }
        check(document.outerHtml());
      }
    }
  }

  private static void check(String xml) {
    var bytes = xml.getBytes(UTF_8);
    var one = Submissions.parse(Submissions.of("application/xml", bytes, null, Hints.NONE));
    var again = Submissions.parse(Submissions.of("application/xml", bytes, null, Hints.NONE));
    assertThat(again).isEqualTo(one);
    for (var story : one.stories()) {
      switch (story) {
        case Story.Read(var article) ->
            assertThat(ArticleCodec.decodeArticle(ArticleCodec.encode(article))).isEqualTo(article);
        case Story.Refused(_, var refusal) -> assertThat(refusal.faults()).isNotEmpty();
      }
    }
  }

  private static void mutate(Document document, Random random) {
    var all = document.getAllElements();
    var one = all.get(random.nextInt(all.size()));
    var other = all.get(random.nextInt(all.size()));
    if (one.parent() == null || one.parent() instanceof Document || other instanceof Document) {
      return;
    }
    switch (random.nextInt(8)) {
      case 0 -> one.remove();
      case 1 -> one.unwrap();
      case 2 -> one.tagName(other.tagName());
      case 3 -> other.appendChild(one.clone());
      case 4 -> one.text(value(random));
      case 5 -> one.wrap("<" + other.tagName() + "></" + other.tagName() + ">");
      case 6 -> one.prependText(value(random));
      default -> attribute(one, random);
    }
  }

  private static void attribute(Element element, Random random) {
    var attributes = element.attributes().asList();
    if (!attributes.isEmpty()) {
      element.attr(attributes.get(random.nextInt(attributes.size())).getKey(), value(random));
    }
  }

  private static String value(Random random) {
    return VALUES.get(random.nextInt(VALUES.size()));
  }

  private static List<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}

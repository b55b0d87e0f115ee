package copytaster.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCodecTests {

  @Test
  void readsBackWhatItWrote() {
    assertThat(ArticleCodec.decodeArticle(ArticleCodec.encode(Fixtures.article())))
        .isEqualTo(Fixtures.article());
    assertThat(ArticleCodec.decodeEnriched(ArticleCodec.encode(Fixtures.enriched())))
        .isEqualTo(Fixtures.enriched());
    assertThat(ArticleCodec.decodeReceipt(ArticleCodec.encode(Fixtures.receipt())))
        .isEqualTo(Fixtures.receipt());
  }

  @Test
  void writesNothingForWhatIsMissing() {
    var article = Fixtures.article();
    var bare =
        Article.of(article.uri(), article.arrival(), article.guid(), article.revision()).build();
    assertThat(new String(ArticleCodec.encode(bare), UTF_8))
        .isEqualTo(
            "{\"uri\":\"urn:uuid:5a1f9a5e-3c1b-5b63-9d5e-0c4f3f1b2a10\",\"arrival\":{\"submission\":"
                + "\"0193f6a0-7c3e-7000-8000-000000000001\",\"provider\":\"anb\",\"receivedAt\":"
                + "\"2026-11-24T07:00:00.123Z\",\"format\":\"ninjs-3\",\"charset\":\"UTF-8\"},\"guid\":"
                + "\"tag:anb.example,2026:1\",\"revision\":4,\"pubStatus\":\"usable\"}");
  }

  @Test
  void writesNamesInTheOrderOfTheirLanguages() {
    var json = new String(ArticleCodec.encode(Fixtures.enriched()), UTF_8);
    var names = "{\"tr\":\"Şam\",\"en\":\"Damascus\",\"fr\":\"Damas\",\"de\":\"Damaskus\"}";
    var many = json.replace("{\"en\":\"Damascus\"}", names).getBytes(UTF_8);
    assertThat(new String(ArticleCodec.encode(ArticleCodec.decodeEnriched(many)), UTF_8))
        .contains("{\"de\":\"Damaskus\",\"en\":\"Damascus\",\"fr\":\"Damas\",\"tr\":\"Şam\"}");
  }

  @Test
  void keepsTheOffsetThatTheWireWrote() {
    var read = ArticleCodec.decodeArticle(ArticleCodec.encode(Fixtures.article()));
    assertThat(read.versionCreated()).hasToString("2026-11-24T09:00+02:00");
  }

  @Test
  void letsAnUnknownFieldPass() {
    var json = new String(ArticleCodec.encode(Fixtures.article()), UTF_8);
    var newer = json.replaceFirst("\\{", "{\"moodOfTheDay\":{\"deep\":[1,2]},");
    assertThat(ArticleCodec.decodeArticle(newer.getBytes(UTF_8))).isEqualTo(Fixtures.article());
  }

  @Test
  void readsAnUnknownStatusAsWithheld() {
    var json = new String(ArticleCodec.encode(Fixtures.article()), UTF_8);
    var newer = json.replace("\"usable\"", "\"usable-on-mars\"");
    assertThat(ArticleCodec.decodeArticle(newer.getBytes(UTF_8)).pubStatus())
        .isEqualTo(PubStatus.WITHHELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{",
        "{}",
        "not json",
        "{\"uri\":\"urn:uuid:1-1-1-1-1\"}",
        "{\"uri\":null,\"arrival\":null}"
      })
  void refusesWhatIsNoArticle(String value) {
    assertThatThrownBy(() -> ArticleCodec.decodeArticle(value.getBytes(UTF_8)))
        .isInstanceOf(UnreadableArticle.class);
  }

  @Test
  void refusesATombstone() {
    assertThatThrownBy(() -> ArticleCodec.decodeEnriched(null))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage("the record has no value");
  }

  @Test
  void refusesWhatIsCutOffAnywhere() {
    var bytes = ArticleCodec.encode(Fixtures.article());
    for (int length = 0; length < bytes.length; length++) {
      var cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ArticleCodec.decodeArticle(cut))
          .isInstanceOf(UnreadableArticle.class);
    }
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    var bytes = ArticleCodec.encode(Fixtures.article());
    bytes[bytes.length - 4] = (byte) 0xff;
    assertThatThrownBy(() -> ArticleCodec.decodeArticle(bytes))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage("the value is not UTF-8");
  }

  @Test
  void refusesNestingWithoutEnd() {
    var deep = "{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThatThrownBy(() -> ArticleCodec.decodeArticle(deep.getBytes(UTF_8)))
        .isInstanceOf(UnreadableArticle.class);
  }

  @Test
  void saysWhereWithoutQuotingTheContent() {
    var json = "{\"headlines\":\"secret words\"}";
    assertThatThrownBy(() -> ArticleCodec.decodeArticle(json.getBytes(UTF_8)))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("headlines")
        .hasMessageNotContaining("secret");
  }
}

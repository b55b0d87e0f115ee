package copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.ingest.format.Charsets.Decoded;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharsetsTests {

  private static final String ARABIC = "وصل الوفد إلى دمشق";
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  @Test
  void utf8NeedsNoDeclaration() {
    assertThat(text(ARABIC.getBytes(UTF_8), null))
        .isEqualTo(new Decoded.Text(ARABIC, "UTF-8", "is valid UTF-8", List.of()));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheTextAndGoesBeforeTheDeclaration() {
    var text = text(("\uFEFF" + ARABIC).getBytes(UTF_16LE), "utf-8");
    assertThat(text.value()).isEqualTo(ARABIC);
    assertThat(text.charset()).isEqualTo("UTF-16LE");
    assertThat(text.warnings()).extracting("code").containsExactly("charset-overruled");
    assertThat(text(("\uFEFF" + ARABIC).getBytes(UTF_8), "utf8").warnings()).isEmpty();
  }

  @Test
  void declaredCharsetIsRead() {
    var text = text(ARABIC.getBytes(WINDOWS_1256), "windows-1256");
    assertThat(text.value()).isEqualTo(ARABIC);
    assertThat(text.warnings()).isEmpty();
  }

  @Test
  void declarationThatLiesIsOverruled() {
    var text = text(ARABIC.getBytes(UTF_8), "iso-8859-1");
    assertThat(text.value()).isEqualTo(ARABIC);
    assertThat(text.warnings()).extracting("code").containsExactly("charset-overruled");
  }

  @Test
  void undeclaredArabicAndLatinAreToldApart() {
    assertThat(text(ARABIC.getBytes(WINDOWS_1256), null).value()).isEqualTo(ARABIC);
    assertThat(text("Élysée “déjà”".getBytes(Charset.forName("windows-1252")), "utf-8").value())
        .isEqualTo("Élysée “déjà”");
  }

  @Test
  void damagedUtf8StaysUtf8() {
    var bytes = ARABIC.repeat(10).getBytes(UTF_8);
    var text = text(Arrays.copyOf(bytes, bytes.length - 1), null);
    assertThat(text.value()).startsWith(ARABIC).endsWith("\uFFFD");
    assertThat(text.warnings()).extracting("code").containsExactly("characters-replaced");
  }

  @Test
  void unknownCharsetIsRefused() {
    for (var name : new String[] {"klingon-7", "<x>"}) {
      assertThat(Charsets.decode(new byte[] {65}, name)).isInstanceOf(Decoded.Undecodable.class);
    }
  }

  @Test
  void sevenBitCharsetsAreNotTakenForUtf8() {
    var japanese = "東京";
    var bytes = japanese.getBytes(Charset.forName("ISO-2022-JP"));
    assertThat(text(bytes, "iso-2022-jp").value()).isEqualTo(japanese);
  }

  private static Decoded.Text text(byte[] bytes, String declared) {
    return (Decoded.Text) Charsets.decode(bytes, declared);
  }
}

package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import copytaster.ingest.format.Refusal.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTests {

  @Test
  void textAfterALinkStaysInItsPlace() {
    var root = tree("<p>one <a href='x'>two</a> three</p>");
    assertThat(root.text()).isEqualTo("one two three");
  }

  @Test
  void namesOfCharactersAreKnownWithoutADtd() {
    var doctype = "<!DOCTYPE nitf SYSTEM 'http://127.0.0.1:9/nitf.dtd'>";
    assertThat(tree(doctype + "<p>Beyonc&eacute; &amp; &laquo;x&raquo; &#1571; &nope;</p>").text())
        .isEqualTo("Beyoncé & «x» أ &nope;");
  }

  @Test
  void entitiesOfTheDocumentAreNotWrittenOut() {
    var laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
            + "<x>&b;|&f;</x>";
    assertThat(tree(laughs).text()).isEqualTo("&b;|&f;");
  }

  @Test
  void entitiesInAttributesAreNotWrittenOut() {
    var result =
        XmlReader.read("<!DOCTYPE x [<!ENTITY a 'ha'>]><x y='&a;&eacute;&amp;'/>", Limits.DEFAULT);
    if (result instanceof XmlReader.Result.Tree(var root)) {
      assertThat(root.attribute("y")).doesNotContain("ha");
    } else {
      assertThat(result).isInstanceOf(XmlReader.Result.Refused.class);
    }
  }

  @Test
  void prefixesMayBeAnyOrUndeclared() {
    var root = tree("<n0:a xmlns:n0='urn:n'><n0:b>x</n0:b><z:c w:d='1'>y</z:c></n0:a>");
    assertThat(root.namespace()).isEqualTo("urn:n");
    assertThat(root.textOf("b")).isEqualTo("x");
    assertThat(root.attributeOf("w:d", "c")).isEqualTo("1");
  }

  @Test
  void depthIsTakenUpToTheLimit() {
    int most = Limits.DEFAULT.xml().depth();
    assertThat(read("<a>".repeat(most) + "</a>".repeat(most))).isNull();
    assertThat(read("<a>".repeat(most + 1) + "</a>".repeat(most + 1)).kind())
        .isEqualTo(Kind.TOO_LARGE);
    assertThat(read("<a>".repeat(10_000)).kind()).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void elementsAreTakenUpToTheLimit() {
    int most = Limits.DEFAULT.xml().elements();
    assertThat(read("<a>" + "<b/>".repeat(most - 1) + "</a>")).isNull();
    assertThat(read("<a>" + "<b/>".repeat(most) + "</a>").kind()).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void attributesAreTakenUpToTheLimit() {
    assertThat(read(attributes(Limits.DEFAULT.xml().attributes()))).isNull();
    assertThat(read(attributes(Limits.DEFAULT.xml().attributes() + 1))).isNotNull();
  }

  @Test
  void manyAttributesAreRefusedSoon() {
    var many = attributes(100_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(read(many)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<a", "<a><b></a>", "<a/><b/>", "<a>&#0;</a>", "<a b=c/>", "<"})
  void brokenXmlIsRefusedWithTheReason(String text) {
    var refusal = read(text);
    assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
    assertThat(refusal.detail()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
  void aDocumentIsReadInTheCharsetThatItDeclares(String charset) {
    var xml = "<?xml version='1.0' encoding='" + charset + "'?>\n<a>قال الرئيس</a>";
    assertThat(decode(xml.getBytes(Charset.forName(charset)), null)).isEqualTo("<a>قال الرئيس</a>");
  }

  @Test
  void aDeclaredCharsetGoesBeforeThatOfTheTransport() {
    var xml = "<?xml version='1.0' encoding='windows-1256'?><a>سلام</a>";
    assertThat(decode(xml.getBytes(Charset.forName("windows-1256")), "ISO-8859-1"))
        .isEqualTo("<a>سلام</a>");
  }

  @Test
  void aCharsetThatNobodyKnowsIsOverruled() {
    var xml = "<?xml version='1.0' encoding='nonsense'?><a>سلام</a>";
    assertThat(decode(xml.getBytes(StandardCharsets.UTF_8), null)).isEqualTo("<a>سلام</a>");
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() {
    var xml = "\n <a>one\u0001two\u000b</a>";
    assertThat(decode(xml.getBytes(StandardCharsets.UTF_8), null))
        .isEqualTo("<a>one\uFFFDtwo\uFFFD</a>");
  }

  private static String attributes(int count) {
    var xml = new StringBuilder("<a");
    for (int i = 0; i < count; i++) {
      xml.append(" b").append(i).append("='1'");
    }
    return xml.append("/>").toString();
  }

  private static String decode(byte[] bytes, String transport) {
    return ((Charsets.Decoded.Text) XmlText.decode(bytes, transport)).value();
  }

  private static XmlElement tree(String text) {
    return ((XmlReader.Result.Tree) XmlReader.read(text, Limits.DEFAULT)).root();
  }

  private static Refusal read(String text) {
    return XmlReader.read(text, Limits.DEFAULT) instanceof XmlReader.Result.Refused(var refusal)
        ? refusal
        : null;
  }
}

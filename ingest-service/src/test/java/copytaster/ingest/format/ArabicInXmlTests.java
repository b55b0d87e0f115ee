package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An Arabic story is the same text whatever wraps it and in whatever bytes it comes. */
class ArabicInXmlTests {

  private static final String HEADLINE = "«الأمطار» تغمر الطرق؛ والمدارس تُغلق أبوابها؟";
  private static final String TEXT =
      """
      قالت الأرصاد إنّ الأمطار ستستمر حتى ١٢ كانون الأول، وأضافت: «لا داعي للهلع».

      وأُغلقت المدارس في حمـــص يوم 24/11، فيما فُتحت مراكز الإيواء (5 مراكز).

      ولم تُسجّل إصابات & لا أضرار < كبيرة > حتى الآن.\
      """;

  @ParameterizedTest
  @CsvSource({
    "g2,UTF-8,", "g2,UTF-8,EFBBBF", "g2,UTF-16LE,", "g2,UTF-16LE,FFFE", "g2,UTF-16BE,",
    "g2,UTF-16BE,FEFF", "g2,windows-1256,", "nitf,UTF-8,", "nitf,UTF-8,EFBBBF", "nitf,UTF-16LE,",
    "nitf,UTF-16LE,FFFE", "nitf,UTF-16BE,", "nitf,UTF-16BE,FEFF", "nitf,windows-1256,"
  })
  void textIsTheSame(String format, String charset, String mark) {
    var bytes = bytes(wrapped(format, charset), Charset.forName(charset), mark);
    var article = Submissions.article(Submissions.of("application/xml", bytes, null, Hints.NONE));
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.headline()).isEqualTo(HEADLINE);
    assertThat(article.language()).isEqualTo("ar");
    assertThat(article.arrival().charset()).isEqualTo(charset);
  }

  private static String wrapped(String format, String charset) {
    var paragraphs =
        Stream.of(escaped(TEXT).split("\n\n"))
            .map(paragraph -> "<p>" + paragraph + "</p>")
            .collect(Collectors.joining("\n"));
    var nitf =
        "<body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content>%s</body.content></body></nitf>"
            .formatted(escaped(HEADLINE), paragraphs);
    var declared =
        "<?xml version=\"1.0\" encoding=\"" + charset.replaceFirst("16.E", "16") + "\"?>";
    return format.equals("nitf")
        ? declared + "<nitf uno=\"a-1\" xml:lang=\"ar\">" + nitf
        : declared
            + "<newsItem guid=\"a-1\" version=\"1\" xml:lang=\"ar\"><contentSet><inlineXML><nitf>"
            + nitf
            + "</inlineXML></contentSet></newsItem>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  // What a charset cannot write goes as a character reference.
  private static byte[] bytes(String xml, Charset charset, String mark) {
    CharsetEncoder encoder = charset.newEncoder();
    var written = new StringBuilder();
    xml.codePoints()
        .mapToObj(Character::toString)
        .map(c -> encoder.canEncode(c) ? c : "&#" + c.codePointAt(0) + ";")
        .forEach(written::append);
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; mark != null && i < mark.length(); i += 2) {
      bytes.write(Integer.parseInt(mark.substring(i, i + 2), 16));
    }
    bytes.writeBytes(written.toString().getBytes(charset));
    return bytes.toByteArray();
  }
}

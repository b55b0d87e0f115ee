package copytaster.ingest.format;

import static copytaster.ingest.format.Submissions.codes;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTests {

  private static final String SUBJECT = "بدء قطاف الزيتون في الساحل";
  private static final String FIRST =
      "طرطوس (الأفق) - أعلنت مديرية الزراعة اليوم بدء موسم قطاف الزيتون في قرى المحافظة، وقال"
          + " مدير الإنتاج إن الكميات المتوقعة تزيد على ما جني في الموسم الماضي بنحو الثلث.";
  private static final String SECOND =
      "وأضاف أن المعاصر جاهزة لاستقبال المحصول، وأن الأسعار ثابتة.";
  private static final String BODY = FIRST + "\n\n" + SECOND;

  @ParameterizedTest
  @CsvSource({
    "windows-1256, quoted-printable",
    "windows-1256, base64",
    "windows-1256, 8bit",
    "UTF-8, quoted-printable",
    "UTF-8, base64",
    "UTF-8, 8bit",
    "ISO-8859-6, base64",
    "UTF-16LE, base64"
  })
  void anArabicStoryIsTheSameTextAsBeforeItWasWrapped(String charset, String coding) {
    var mail =
        head("=?" + charset + "?B?" + base64(SUBJECT, charset) + "?=")
            + "Content-Type: text/plain; charset=\""
            + charset
            + "\"\r\n"
            + "Content-Transfer-Encoding: "
            + coding
            + "\r\n\r\n"
            + coded(BODY, charset, coding);
    var article = only(mail.getBytes(ISO_8859_1));
    assertThat(article.headline()).isEqualTo(SUBJECT);
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.located()).isEqualTo("طرطوس");
    assertThat(article.arrival().charset()).isEqualTo(charset);
    assertThat(codes(article)).isEmpty();
  }

  @Test
  void theHeaderSaysWhoWroteWhatAndWhen() {
    var mail =
        head("Olives")
            + "In-Reply-To: <first@horizon.example>\r\n"
            + "References: <zero@horizon.example>\r\n <first@horizon.example>\r\n"
            + "Keywords: olives, farming\r\nContent-Language: en-GB\r\n\r\nTARTUS (HOR) - It begins.\r\n";
    var article = only(mail.getBytes(UTF_8));
    assertThat(article.guid()).isEqualTo("1@horizon.example");
    assertThat(article.versionCreated())
        .isEqualTo(OffsetDateTime.parse("2026-11-24T09:30:00+03:00"));
    assertThat(article.by()).isEqualTo("Salma Haddad");
    assertThat(article.infoSources())
        .extracting("literal")
        .containsExactly("salma@horizon.example");
    assertThat(article.altIds())
        .extracting("value")
        .containsExactly("first@horizon.example", "zero@horizon.example", "first@horizon.example");
    assertThat(article.keywords()).containsExactly("olives", "farming");
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(codes(article)).isEmpty();
  }

  @Test
  void ofPartsThatSayTheSameThePlainOneIsTheText() {
    var mail =
        head("Olives")
            + multipart(
                "alternative",
                "Content-Type: text/plain; charset=utf-8\r\n\r\nIt begins.",
                "Content-Type: text/html; charset=utf-8\r\n\r\n<p>It <b>begins</b>.</p>"
                    + "<script>x()</script>");
    var article = only(mail.getBytes(UTF_8));
    assertThat(article.text()).isEqualTo("It begins.");
    assertThat(article.bodies()).hasSize(2);
    assertThat(article.bodies().get(1).contentType()).isEqualTo("text/html");
    assertThat(article.bodies().get(1).value()).contains("<b>begins</b>").doesNotContain("x()");
  }

  @Test
  void htmlAloneIsTheTextToo() {
    var html = "<html><head><meta charset='windows-1256'></head><p>" + FIRST + "</p><p>" + SECOND;
    var mail =
        head("Olives")
            + "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + base64(html, "windows-1256");
    assertThat(only(mail.getBytes(UTF_8)).text()).isEqualTo(BODY);
  }

  @Test
  void partsNestAndPicturesBelongToTheStory() {
    var related =
        multipart(
            "related",
            "Content-Type: text/html\r\n\r\n<p>It begins. <img src='cid:p1'></p>",
            "Content-Type: image/png; name=\"p.png\"\r\nContent-ID: <p1>\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\nAAECAw==");
    var mail =
        head("Olives")
            + multipart(
                "mixed",
                multipart("alternative", "Content-Type: text/plain\r\n\r\nIt begins.", related),
                "Content-Type: text/plain\r\n\r\nSecond part.",
                "Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n"
                    + " filename*0*=utf-8''%D8%B2%D9%8A; filename*1*=%D8%AA.pdf\r\n\r\n%PDF");
    var article = only(mail.getBytes(UTF_8));
    assertThat(article.text()).isEqualTo("It begins.\n\nSecond part.");
    assertThat(article.associations()).extracting("type").containsExactly("picture", "application");
    var picture = article.associations().getFirst();
    assertThat(picture.uri()).isEqualTo("cid:p1");
    assertThat(picture.renditions().getFirst().sizeInBytes()).isEqualTo(4);
    assertThat(article.associations().get(1).renditions().getFirst().title()).isEqualTo("زيت.pdf");
  }

  @Test
  void anAttachedStoryIsAStoryOfItsOwn() {
    var ninjs =
        "{\"uri\":\"urn:x:1\",\"versionCreated\":\"2026-11-24T07:00:00Z\",\"headlines\":"
            + "[{\"role\":\"main\",\"value\":\""
            + SUBJECT
            + "\"}]}";
    var mail =
        head("Three stories")
            + multipart(
                "mixed",
                "Content-Type: text/plain\r\n\r\nThis is the first.",
                "Content-Type: application/octet-stream; name=a.json\r\n"
                    + "Content-Transfer-Encoding: base64\r\n\r\n"
                    + base64(ninjs, "UTF-8"),
                "Content-Type: text/plain; charset=windows-1256\r\nContent-Disposition: attachment\r\n"
                    + "Content-Transfer-Encoding: base64\r\n\r\n"
                    + base64(SUBJECT + "\n\n" + BODY, "windows-1256"));
    var stories = parse(mail.getBytes(UTF_8)).stories();
    assertThat(stories).hasSize(3);
    assertThat(read(stories.get(1)).guid()).isEqualTo("urn:x:1");
    assertThat(read(stories.get(2)).text()).isEqualTo(BODY);
  }

  @Test
  void aMailWithinAMailIsAStoryOfItsOwn() {
    var inner = head("Inner").replace("1@", "2@") + "\r\nInner text.\r\n";
    var mail = head("Fwd") + multipart("mixed", "Content-Type: message/rfc822\r\n\r\n" + inner);
    var stories = parse(mail.getBytes(UTF_8)).stories();
    assertThat(stories).hasSize(1);
    assertThat(read(stories.getFirst()).guid()).isEqualTo("2@horizon.example");
  }

  @Test
  void whatIsBelowTheSignatureIsNoText() {
    var article = only((head("Olives") + "\r\nIt begins.\r\n\r\n-- \r\nSalma\r\n").getBytes(UTF_8));
    assertThat(article.text()).isEqualTo("It begins.");
    assertThat(article.boilerplate()).extracting("text").contains("-- ", "Salma");
  }

  @Test
  void flowedLinesAreMadeWhole() {
    var mail =
        head("Olives")
            + "Content-Type: text/plain; format=flowed\r\n\r\nIt \r\nbegins \r\ntoday.\r\n From here.\r\n";
    assertThat(only(mail.getBytes(UTF_8)).text()).isEqualTo("It begins today.\nFrom here.");
    assertThat(FlowedText.unfold("a \nb", true)).isEqualTo("ab");
    assertThat(FlowedText.unfold("> a \n> b\nc", false)).isEqualTo("> a b\nc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=?utf-8?q?=D8=B2=D9=8A?= =?utf-8?q?=D8=AA?= | زيت",
        "=?utf-8?b?2LLZ?= =?utf-8?b?itiq?= | زيت",
        "=?x-nobody?q?caf=E9?= | café",
        "=?iso-8859-1?q?=80_10?= | € 10",
        "=?windows-1256?Q?=D2=ED=CA?= | زيت",
        "plain =?utf-8?q?=C3=A9?= | plain é",
        "=?windows-1252?Q?Tartus’s_oil?= | Tartus’s oil",
        "=?broken | =?broken"
      })
  void wordsInOtherCharsetsAreRead(String written, String read) {
    assertThat(only((head(written) + "\r\nText.\r\n").getBytes(UTF_8)).headline()).isEqualTo(read);
  }

  @Test
  void rawBytesInAHeaderAreRead() {
    var mail = (head("@@") + "\r\nText.\r\n").split("@@", -1);
    var raw = new java.io.ByteArrayOutputStream();
    raw.writeBytes(mail[0].getBytes(UTF_8));
    raw.writeBytes(SUBJECT.getBytes(Charset.forName("windows-1256")));
    raw.writeBytes(mail[1].getBytes(UTF_8));
    assertThat(only(raw.toByteArray()).headline()).isEqualTo(SUBJECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 24 Nov 2026 09:30:00 +0300 | 2026-11-24T09:30+03:00",
        "Tue, 24 Nov 2026 09:30 +0300 (AST) | 2026-11-24T09:30+03:00",
        "Mon, 24 Nov 26 06:30:00 GMT | 2026-11-24T06:30Z",
        "24 Nov 2026 06:30:00 UT | 2026-11-24T06:30Z",
        "24 Nov 2026 01:30:00 EST | 2026-11-24T01:30-05:00",
        "2026-11-24 06:30:00Z | 2026-11-24T06:30Z"
      })
  void datesAreReadInTheirDialects(String written, String read) {
    var mail = head("Olives").replaceFirst("Date: [^\r]*", "Date: " + written) + "\r\nText.\r\n";
    var article = only(mail.getBytes(UTF_8));
    assertThat(article.versionCreated()).isEqualTo(OffsetDateTime.parse(read));
    assertThat(codes(article)).isEmpty();
  }

  @Test
  void withoutAMessageIdTheTextMakesTheId() {
    var mail = (head("Olives") + "\r\nText.\r\n").replaceFirst("Message-ID:[^\n]*\n", "");
    var article = only(mail.getBytes(UTF_8));
    assertThat(article.guid()).startsWith("sha256:");
    assertThat(codes(article)).containsExactly("id-derived");
  }

  @Test
  void anUnknownCharsetIsOverruled() {
    var mail = head("Olives") + "Content-Type: text/plain; charset=klingon\r\n\r\nقال\r\n";
    var article = only(mail.getBytes(UTF_8));
    assertThat(article.text()).isEqualTo("قال");
    assertThat(codes(article)).containsExactly("charset-overruled");
  }

  @Test
  void aDeskIsASourceAndNoWriter() {
    var mail = head("Olives").replace("Salma Haddad", "Horizon News Desk") + "\r\nText.\r\n";
    var article = only(mail.getBytes(UTF_8));
    assertThat(article.by()).isNull();
    assertThat(article.infoSources()).extracting("name").containsExactly("Horizon News Desk");
  }

  @Test
  void aMailIsKnownBySight() {
    var mail = (head("Olives") + "\r\nText.\r\n").getBytes(UTF_8);
    for (var type : new String[] {"text/plain", "application/octet-stream"}) {
      assertThat(Submissions.article(Submissions.of(type, mail, null, Hints.NONE)).guid())
          .isEqualTo("1@horizon.example");
    }
    assertThat(Submissions.plain("Subject: this is\n\na text").arrival().format())
        .isEqualTo("text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: multipart/mixed\r\n\r\nIt begins.",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nIt begins.",
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: nonsense\r\n\r\nIt begins.\r\n--b--",
        "Content-Type: text/plain; charset=\r\nContent-Transfer-Encoding: nonsense\r\n\r\nIt begins.",
        "broken header line\r\nContent-Type: text/plain\r\n\r\nIt begins."
      })
  void whatIsBadlyFormedIsReadAsFarAsItGoes(String rest) {
    assertThat(only((head("Olives") + rest).getBytes(UTF_8)).text()).contains("It begins.");
  }

  @Test
  void partsAreTakenUpToTheLimit() {
    int most = Limits.DEFAULT.mail().parts();
    var part = "Content-Type: text/plain\r\n\r\nx";
    var parts = java.util.stream.Stream.generate(() -> part);
    var mail = head("Many") + multipart("mixed", parts.limit(most).toArray(String[]::new));
    assertThat(parse(mail.getBytes(UTF_8)).stories().getFirst()).isInstanceOf(Story.Read.class);
    var more = mail.replaceFirst("\r\n--", "\r\n--" + boundary("mixed") + "\r\n" + part + "\r\n--");
    assertThat(Submissions.refusal(mail(more)).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  @Test
  void depthIsTakenUpToTheLimit() {
    int most = Limits.DEFAULT.mail().depth();
    assertThat(parse((head("Deep") + nested(most)).getBytes(UTF_8)).stories().getFirst())
        .isInstanceOf(Story.Read.class);
    assertThat(Submissions.refusal(mail(head("Deep") + nested(most + 1))).kind())
        .isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  private static String nested(int levels) {
    var part = "Content-Type: text/plain\r\n\r\nx";
    for (int i = 0; i < levels; i++) {
      var boundary = "b" + i + "b";
      part =
          "Content-Type: multipart/mixed; boundary="
              + boundary
              + "\r\n\r\n--"
              + boundary
              + "\r\n"
              + part
              + "\r\n--"
              + boundary
              + "--";
    }
    return part;
  }

  private static String head(String subject) {
    return "Message-ID: <1@horizon.example>\r\nFrom: Salma Haddad <salma@horizon.example>\r\n"
        + "Date: Tue, 24 Nov 2026 09:30:00 +0300\r\nSubject: "
        + subject
        + "\r\nMIME-Version: 1.0\r\n";
  }

  private static String multipart(String kind, String... parts) {
    var boundary = boundary(kind);
    var all =
        new StringBuilder(
            "Content-Type: multipart/" + kind + "; boundary=" + boundary + "\r\n\r\n");
    for (var part : parts) {
      all.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
    }
    return all.append("--").append(boundary).append("--\r\n").toString();
  }

  private static String boundary(String kind) {
    return "=_" + kind + "_42";
  }

  private static String coded(String text, String charset, String coding) {
    var bytes = text.getBytes(Charset.forName(charset));
    return switch (coding) {
      case "base64" -> base64(text, charset);
      case "8bit" -> new String(bytes, ISO_8859_1);
      default -> quotedPrintable(bytes);
    };
  }

  private static String base64(String text, String charset) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName(charset)));
  }

  private static String quotedPrintable(byte[] bytes) {
    var escaped =
        new String(bytes, ISO_8859_1)
            .chars()
            .mapToObj(c ->
                c == '\n'
                    ? "\r\n"
                    : c < 0x80 && c != '=' ? "" + (char) c : String.format("=%02X", c))
            .collect(Collectors.joining());
    return escaped.replaceAll("((?:=..|[^=\r\n]){70})", "$1=\r\n");
  }

  private static Submission mail(String text) {
    return Submissions.of("message/rfc822", text);
  }

  private static Parsed parse(byte[] bytes) {
    return Submissions.parse(Submissions.of("message/rfc822", bytes, null, Hints.NONE));
  }

  private static Article only(byte[] bytes) {
    var stories = parse(bytes).stories();
    assertThat(stories).hasSize(1);
    return read(stories.getFirst());
  }

  private static Article read(Story story) {
    if (story instanceof Story.Read(var article)) {
      return article;
    }
    throw new AssertionError("refused: " + story);
  }
}

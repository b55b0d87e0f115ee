package copytaster.ingest.format;

import static copytaster.ingest.format.Submissions.codes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.PubStatus;
import copytaster.article.Signal;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlWireTests {

  private static final String OCTETS = "application/octet-stream";
  private static final String HEADLINE = "بدء قطاف الزيتون في الساحل وسط توقعات بموسم وفير";
  private static final String FIRST =
      "طرطوس 24-11 (أفق) - أعلنت مديرية الزراعة اليوم بدء موسم قطاف الزيتون في قرى المحافظة،"
          + " وقال مدير الإنتاج النباتي إن الكميات المتوقعة تزيد على ما جني في الموسم الماضي بنحو"
          + " الثلث، بعد أمطار جاءت في أوانها.";
  private static final String SECOND =
      "وأضاف المدير أن المعاصر جاهزة لاستقبال المحصول، وأن اللجان ستراقب جودة الزيت قبل طرحه في"
          + " الأسواق، داعيا المزارعين إلى التقيد بمواعيد القطاف المعلنة.";
  private static final String BODY = FIRST + "\n\n" + SECOND;

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "UTF-8", "ISO-8859-6", "UTF-16"})
  void anArabicStoryIsTheSameTextAsBeforeItWasWrapped(String charset) {
    var article = only(iptc(HEADLINE + "=\r\n" + wrapped(BODY)).getBytes(Charset.forName(charset)));
    assertThat(article.headline()).isEqualTo(HEADLINE);
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.arrival().format()).isEqualTo("iptc-7901");
    assertThat(article.located()).isEqualTo("طرطوس");
    assertThat(article.language()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "UTF-8"})
  void anArabicStoryInAnpaIsTheSameTextToo(String charset) {
    var text = "^" + HEADLINE + "<\r\n^بقلم سلمى حداد=\r\n\t" + BODY.replace("\n\n", "\r\n\t");
    var article = only(anpa(text).getBytes(Charset.forName(charset)));
    assertThat(article.headline()).isEqualTo(HEADLINE);
    assertThat(article.by()).isEqualTo("سلمى حداد");
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.arrival().format()).isEqualTo("anpa-1312");
  }

  @Test
  void theHeaderSaysWhoSentWhat() {
    var article =
        only(iptc("Olive harvest begins\r\n\r\nTARTUS (Ofq) - It begins.\r\n").getBytes(UTF_8));
    assertThat(article.guid()).isEqualTo("OFQ0123-2026-11-24");
    assertThat(article.altIds()).extracting("value").containsExactly("OFQ0123");
    assertThat(article.urgency()).isEqualTo(4);
    assertThat(article.subjects()).extracting("literal").containsExactly("iptc7901:eco");
    assertThat(article.slugline()).isEqualTo("Syria-agriculture-olives");
    assertThat(article.infoSources()).extracting("name").containsExactly("OFQ");
    assertThat(article.versionCreated()).isEqualTo(OffsetDateTime.parse("2026-11-24T09:30Z"));
    assertThat(article.located()).isEqualTo("TARTUS");
    assertThat(article.text()).isEqualTo("TARTUS (Ofq) - It begins.");
    assertThat(codes(article)).containsExactly("id-derived");
  }

  @Test
  void theHeaderOfAnpaSaysItInTwoLines() {
    var text =
        String.join(
            "\r\n",
            "^BC-TAR--Olives, 1st Ld-Writethru,20<",
            "^Olive harvest begins<",
            "^Eds: Updates lead.<",
            "^By SALMA HADDAD=",
            "^Horizon Writer=",
            "\t   TARTUS, Syria (HOR) _ It begins.",
            "\t   ``Good,'' he said.",
            "");
    var article = only(anpa(text).getBytes(UTF_8));
    assertThat(article.guid()).isEqualTo("R4711-2026-11-24");
    assertThat(article.urgency()).isEqualTo(3);
    assertThat(article.subjects()).extracting("literal").containsExactly("anpa:f");
    assertThat(article.slugline()).isEqualTo("BC-TAR--Olives 1stLd-Writethru");
    assertThat(article.headline()).isEqualTo("Olive harvest begins");
    assertThat(article.by()).isEqualTo("SALMA HADDAD, Horizon Writer");
    assertThat(article.edNote()).isEqualTo("Eds: Updates lead.");
    assertThat(article.located()).isEqualTo("TARTUS");
    assertThat(article.text()).isEqualTo("TARTUS, Syria (HOR) _ It begins.\n\n``Good,'' he said.");
    assertThat(article.signals()).contains(Signal.WRITETHRU);
    assertThat(article.infoSources()).extracting("name").containsExactly("HOR");
    assertThat(article.versionCreated()).isEqualTo(OffsetDateTime.parse("2026-11-24T09:30Z"));
  }

  @Test
  void severalMessagesAreSeveralStoriesAndABadOneHarmsNobody() {
    var one = iptc("First\r\n\r\nText one.\r\n");
    var file = "\0\0junk\r\n" + one + "\r\n\u0001\u0002\u0003\u0004" + one.replace("0123", "0124");
    var stories = parse(file.getBytes(UTF_8)).stories();
    assertThat(stories).hasSize(3);
    assertThat(stories.get(1)).isInstanceOf(Story.Refused.class);
    assertThat(read(stories.get(0)).boilerplate()).extracting("text").contains("junk");
    assertThat(read(stories.get(2)).guid()).isEqualTo("OFQ0124-2026-11-24");
  }

  @Test
  void eachMessageMayBeInItsOwnCharset() {
    var arabic = iptc(HEADLINE + "\r\n\r\n" + wrapped(BODY));
    var file =
        Stream.of("windows-1256", "UTF-8")
            .map(charset -> arabic.getBytes(Charset.forName(charset)))
            .toList();
    var parsed = parse(joined(file));
    assertThat(parsed.stories()).hasSize(2);
    assertThat(parsed.stories())
        .allSatisfy(story -> assertThat(read(story).text()).isEqualTo(BODY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0001", "\u0002", "\u0003", "\u0004", "\u0001 \u0004", "\u0003 \u0004"})
  void partsOfTheFrameMayBeMissing(String missing) {
    var message = iptc(HEADLINE + "=\r\n" + wrapped(BODY));
    for (var part : missing.split(" ", -1)) {
      message = message.replace(part, "");
    }
    var type = "application/x-iptc7901";
    var article = Submissions.article(Submissions.of(type, message));
    assertThat(article.text()).contains(SECOND);
    assertThat(words(article)).contains(FIRST);
    assertThat(article.guid()).isEqualTo("OFQ0123-2026-11-24");
  }

  @ParameterizedTest
  @CsvSource({
    "240930 GMT NOV 26, 2026-11-24T09:30Z",
    "241130 EET Nov 2026, 2026-11-24T11:30+02:00",
    "240930Z NOV 26, 2026-11-24T09:30Z",
    "240930 NOV, 2026-11-24T09:30+03:00",
    "240930, 2026-11-24T09:30+03:00",
    "301200 GMT DEC, 2026-12-30T12:00Z",
    "010000 GMT JUN, 2026-06-01T00:00Z",
    "170123 Jan 89, 1989-01-17T01:23+02:00",
    "ofq 240930 GMT OKT 26, 2026-10-24T09:30Z",
    "OFQ-TT-11-24-26 0930GMT<, 2026-11-24T09:30Z"
  })
  void datesAreCompletedSoThatTheyAreNearest(String written, String read) {
    var message = iptc("Head\r\n\r\nText.\r\n").replace("240930 GMT NOV 26", written);
    assertThat(only(message.getBytes(UTF_8)).versionCreated())
        .isEqualTo(OffsetDateTime.parse(read));
  }

  @Test
  void whatIsGuessedOfADateIsSaid() {
    var message = iptc("Head\r\n\r\nText.\r\n").replace("240930 GMT NOV 26", "240930 NOV");
    assertThat(codes(only(message.getBytes(UTF_8))))
        .containsExactly("year-assumed", "zone-assumed", "id-derived");
  }

  @Test
  void withoutADateTheTextMakesTheId() {
    var message = iptc("Head\r\n\r\nText.\r\n").replace("240930 GMT NOV 26", "");
    var article = only(message.getBytes(UTF_8));
    assertThat(article.guid()).startsWith("sha256:");
    assertThat(codes(article)).containsExactly("id-derived", "date-assumed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MANDATORY KILL: please kill OFQ0101 of 231200 GMT NOV 26 | OFQ0101-2026-11-23",
        "KILL - the story OFQ 101 slugged olives | OFQ0101-2026-11-24",
        "BULLETIN KILL | ",
        "إلغاء: يرجى عدم نشر الخبر رقم ١٠١ بتاريخ 23/11/2026 | OFQ0101-2026-11-23",
        "تنبيه إلغاء: OFQ0101 | OFQ0101-2026-11-24"
      })
  void aKillInWordsIsOnlyProposed(String words, String killed) {
    var article = only(iptc(words + "\r\n\r\nThe text is wrong.\r\n").getBytes(UTF_8));
    assertThat(article.signals()).contains(Signal.KILL);
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.revision().value() & 1).isZero();
    assertThat(article.killsId()).isEqualTo(killed == null ? null : ArticleIds.of("anb", killed));
    assertThat(codes(article)).contains("kill-proposed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CORRECTED: Olive harvest begins | CORRECTION",
        "CORRECTION - Olive harvest | CORRECTION",
        "تصحيح: بدء قطاف الزيتون | CORRECTION",
        "UPDATE 2-Olive harvest begins | UPDATE",
        "تحديث: بدء قطاف الزيتون | UPDATE",
        "إضافة أولى: بدء قطاف الزيتون | UPDATE",
        "Olives, 2nd Ld-Writethru | WRITETHRU",
        "PRESS ADVISORY: Ministry briefing | ADVISORY",
        "تنبيه للمحررين: | ADVISORY",
        "REPEAT: Olive harvest begins | OTHER"
      })
  void signsAreRead(String headline, Signal signal) {
    assertThat(only(iptc(headline + "\r\n\r\nText.\r\n").getBytes(UTF_8)).signals())
        .containsExactly(signal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bombs kill 20 in market",
        "KILLER WHALES SEEN OFF TARTUS",
        "Court corrected sentence, says lawyer",
        "إلغاء رحلات الطيران بسبب الضباب",
        "تحديث شبكة الكهرباء في الريف",
        "Minister to update parliament"
      })
  void newsIsNoSign(String headline) {
    assertThat(only(iptc(headline + "\r\n\r\nText.\r\n").getBytes(UTF_8)).signals()).isEmpty();
  }

  @Test
  void tablesKeepTheirLines() {
    var table = "Team            Points\r\nTartus            12\r\nHoms               9\r\n";
    assertThat(only(iptc("Results\r\n\r\n" + table).getBytes(UTF_8)).text())
        .isEqualTo("Team            Points\nTartus            12\nHoms               9");
  }

  @Test
  void notesThatAreNotForPublicationAreSetApart() {
    var text =
        "Head\r\n\r\nText.\r\n\r\nThe following information is not for publication\r\nCall us.\r\n";
    var article = only(iptc(text).getBytes(UTF_8));
    assertThat(article.text()).isEqualTo("Text.");
    assertThat(article.edNote()).endsWith("Call us.");
  }

  @Test
  void aTextWithoutAFrameIsTakenAsItIs() {
    var article = Submissions.article(Submissions.of("application/x-iptc7901", "Head\n\nText."));
    assertThat(article.headline()).isEqualTo("Head");
    assertThat(article.text()).isEqualTo("Text.");
  }

  @Test
  void moreMessagesThanTheLimitAreRefused() {
    var one = iptc("Head\r\n\r\nText.\r\n");
    int most = Limits.DEFAULT.stories();
    assertThat(parse(one.repeat(most).getBytes(UTF_8)).stories()).hasSize(most);
    var refused = (Story.Refused) parse(one.repeat(most + 1).getBytes(UTF_8)).stories().getFirst();
    assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  @Test
  void anIdFromTheSenderIsThatOfOneMessageOnly() {
    var one = iptc("Head\r\n\r\nText.\r\n");
    var hints = new Hints("mine", null, null, null);
    assertThat(Submissions.article(Submissions.of(OCTETS, one, hints)).guid()).isEqualTo("mine");
    assertThat(Submissions.article(Submissions.of(OCTETS, one + one, hints)).guid())
        .isEqualTo("OFQ0123-2026-11-24");
  }

  private static String iptc(String text) {
    return "\u0001OFQ0123 4 eco 0150\r\n\r\nSyria-agriculture-olives\r\n\u0002"
        + text
        + "\r\n\u0003240930 GMT NOV 26\r\n\u0004\r\n";
  }

  private static String anpa(String text) {
    return "\u0016\u0016\u0001r4711\u001ffarmx\r\nu f\u0013\u0011 BC-TAR--Olives 1stLd-Writethru  "
        + "11-24 0030\r\n\u0002"
        + text
        + "\r\n\u0003HOR-WF-11-24-26 0930GMT<\r\n\u0004\r\n";
  }

  // Lines of at most 69 characters, as the wires have them.
  private static String wrapped(String text) {
    return text.lines()
        .map(line -> line.replaceAll("(.{1,69})(?: |$)", "$1\r\n"))
        .reduce("", (all, line) -> all + (line.isEmpty() ? "\r\n" : line));
  }

  private static byte[] joined(List<byte[]> parts) {
    var all = new java.io.ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static String words(Article article) {
    return article.headline() + "\n" + article.text();
  }

  private static Parsed parse(byte[] bytes) {
    return Submissions.parse(Submissions.of(OCTETS, bytes, null, Hints.NONE));
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

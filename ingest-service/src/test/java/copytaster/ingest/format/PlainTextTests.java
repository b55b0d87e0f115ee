package copytaster.ingest.format;

import static copytaster.ingest.format.Submissions.article;
import static copytaster.ingest.format.Submissions.codes;
import static copytaster.ingest.format.Submissions.plain;
import static copytaster.ingest.format.Submissions.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Revision;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlainTextTests {

  @Test
  void firstLineIsTheHeadlineAndLinesOfABlockStayTogether() {
    var article = plain("\n\nHeadline\n\nShort line\nanother\n\nSecond paragraph.\n");
    assertThat(article.headline()).isEqualTo("Headline");
    assertThat(article.text()).isEqualTo("Short line\nanother\n\nSecond paragraph.");
  }

  @Test
  void markupSignsAreText() {
    assertThat(plain("Head\n\n# not a heading, *not* bold").text())
        .isEqualTo("# not a heading, *not* bold");
  }

  @Test
  void hintsFillInWhatTextCannotSay() {
    var hints = new Hints("story-1", "2026-11-24T10:00:00", "ar_SY", "وكالة الأفق");
    var article = article(Submissions.of("text/plain", "عنوان\n\nنص.", hints));
    assertThat(article.guid()).isEqualTo("story-1");
    assertThat(article.versionCreated())
        .isEqualTo(OffsetDateTime.parse("2026-11-24T10:00:00+03:00"));
    assertThat(article.revision())
        .isEqualTo(
            Revision.live(OffsetDateTime.parse("2026-11-24T07:00:00Z").toInstant().toEpochMilli()));
    assertThat(article.language()).isEqualTo("ar-SY");
    assertThat(article.infoSources()).extracting("name").containsExactly("وكالة الأفق");
    assertThat(codes(article)).containsExactly("zone-assumed");
  }

  @Test
  void rfc1123DateIsReadToo() {
    var hints = new Hints("1", "Tue, 24 Nov 2026 07:00:00 GMT", null, null);
    assertThat(article(Submissions.of("text/plain", "Head", hints)).versionCreated())
        .isEqualTo(OffsetDateTime.of(2026, 11, 24, 7, 0, 0, 0, ZoneOffset.UTC));
  }

  @Test
  void withoutAnyDateTheReceiptStandsIn() {
    var article = plain("Head\n\nText.");
    assertThat(article.versionCreated().toInstant()).isEqualTo(Submissions.RECEIVED);
    assertThat(article.revision()).isEqualTo(Revision.live(Submissions.RECEIVED.toEpochMilli()));
    assertThat(codes(article)).containsExactly("id-derived", "date-assumed");
  }

  @Test
  void hintsThatCannotBeReadAreRefusedByName() {
    var hints = new Hints(null, "yesterday", "no language", null);
    var refusal = refusal(Submissions.of("text/plain", "Head", hints));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNPROCESSABLE);
    assertThat(refusal.faults())
        .extracting("pointer")
        .containsExactly("Story-Date", "Story-Language");
  }

  @Test
  void emptyTextIsRefused() {
    assertThat(refusal(Submissions.of("text/plain", " \n\u00A0\n")).faults()).isNotEmpty();
    assertThat(refusal(Submissions.of("text/plain", "")).kind()).isEqualTo(Refusal.Kind.MALFORMED);
  }

  @Test
  void headlineAloneIsTakenWithAWarning() {
    var article = plain("فقط عنوان\nالمصدر: وكالة الأفق");
    assertThat(article.headline()).isEqualTo("فقط عنوان");
    assertThat(article.infoSources()).hasSize(1);
    assertThat(codes(article)).contains("body-missing");
  }
}

package copytaster.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import copytaster.article.Article;
import copytaster.article.DateMention;
import copytaster.article.TextPart;
import copytaster.enrich.Texts;
import copytaster.enrich.Vocabulary;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTests {

  private final HashIndex words = new HashIndex();
  private final DateFinder finder = new DateFinder(Vocabulary.resource(DateFinder.WORDS), words);

  // The article is of 12 February 2025.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 شباط 2025 | 2025-02-12 | 12 شباط 2025",
        "١٢ فبراير ٢٠٢٥ | 2025-02-12 | ١٢ فبراير ٢٠٢٥",
        "في 8 من كانون الأول 2024 | 2024-12-08 | 8 من كانون الأول 2024",
        "الأربعاء 12 من شباط، إنه | 2025-02-12 | الأربعاء 12 من شباط",
        "3 من شباط الحالي | 2025-02-03 | 3 من شباط الحالي",
        "في 20 كانون الأول الماضي | 2024-12-20 | 20 كانون الأول الماضي",
        "يوم 5 آذار المقبل | 2025-03-05 | يوم 5 آذار المقبل",
        "في كانون الأول 2024، كما | 2024-12 | كانون الأول 2024",
        "بشباط 2024 | 2024-02 | شباط 2024",
        "شباط/فبراير 2025 | 2025-02 | شباط/فبراير 2025",
        "12 شباط (فبراير) 2025 | 2025-02-12 | 12 شباط (فبراير) 2025",
        "14 جانفي 2011 | 2011-01-14 | 14 جانفي 2011",
        "25 غشت 2020 | 2020-08-25 | 25 غشت 2020",
        "15 من شهر أيار عام 1948 | 1948-05-15 | 15 من شهر أيار عام 1948",
        "الأول من أيار 2024 | 2024-05-01 | الأول من أيار 2024",
        "منذ عام 2015 لدعم | 2015 | عام 2015",
        "سنة 2011 | 2011 | سنة 2011",
        "12/02/2025 | 2025-02-12 | 12/02/2025",
        "13.2.2025 | 2025-02-13 | 13.2.2025",
        "02/13/2025 | 2025-02-13 | 02/13/2025",
        "2025-02-12 | 2025-02-12 | 2025-02-12",
        "on 12 February 2025 | 2025-02-12 | 12 February 2025",
        "Feb 12, 2025 | 2025-02-12 | Feb 12, 2025",
        "on Feb. 12 and | 2025-02-12 | Feb. 12",
        "on Dec. 8 he | 2024-12-08 | Dec. 8",
        "the 12th of February, 2025 | 2025-02-12 | 12th of February, 2025",
        "in May 2024. | 2024-05 | May 2024",
        "since 2011, | 2011 | 2011",
      })
  void readsDates(String text, String value, String surface) {
    var dates = find(text);
    assertThat(dates).extracting(DateMention::value).containsExactly(value);
    assertThat(dates.getFirst().mention().surface()).isEqualTo(surface);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30 شباط",
        "32 شباط",
        "he may 12 times",
        "3.5 May",
        "in 2000 cases",
        "عام 1250 هـ",
        "12/13/14",
        "1.2.3.4",
        "99/99/2025",
        "5000 جندي",
        "آب",
        "0 May",
      })
  void readsNoDates(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void putsANearYearOverTheTurnOfTheYear() {
    assertThat(find("30 December")).extracting(DateMention::value).containsExactly("2024-12-30");
    assertThat(find("2 July")).extracting(DateMention::value).containsExactly("2025-07-02");
    assertThat(find("29 شباط")).extracting(DateMention::value).isEmpty();
  }

  @Test
  void takesTheVerbForTheYearOfAFarMonthAndForTheWeekday() {
    assertThat(values("It was signed in July.")).containsExactly("2024-07");
    assertThat(values("It will be signed in November.")).containsExactly("2025-11");
    assertThat(values("It was signed on Friday.")).containsExactly("2025-02-07");
    assertThat(values("It will be signed on Friday.")).containsExactly("2025-02-14");
    assertThat(values("وقع العقد الجمعة.")).containsExactly("2025-02-07");
    assertThat(values("سيوقع العقد الجمعة.")).containsExactly("2025-02-14");
  }

  @Test
  void findsSeveral() {
    assertThat(values("في 3 شباط ثم في 5 آذار 2025، ثم 2025-04-01"))
        .containsExactly("2025-02-03", "2025-03-05", "2025-04-01");
  }

  @Test
  void readsAHeadlineAndItsTextOnTheirOwn() {
    var article = Texts.article("لقاء في 12", "شباط 2024");
    assertThat(find(article))
        .singleElement()
        .satisfies(date -> assertThat(date.value()).isEqualTo("2024-02"))
        .satisfies(date -> assertThat(date.mention().part()).isEqualTo(TextPart.BODY));
  }

  @Test
  void saysInWhichCalendarADateIsGiven() {
    assertThat(find("في 14 رمضان 1446هـ (الموافق 14 مارس 2025)"))
        .extracting(DateMention::value, DateMention::calendar, date -> date.mention().surface())
        .containsExactly(
            tuple("2025-03-14", "islamic-umalqura", "14 رمضان 1446هـ"),
            tuple("2025-03-14", null, "14 مارس 2025"));
    assertThat(find("عام 1446هـ"))
        .extracting(DateMention::value, DateMention::calendar)
        .containsExactly(tuple("2024-07-07/2025-06-25", "islamic-umalqura"));
  }

  // Umm al-Qura's tables as Java has them are of 1300 to 1600; later than 1500 nobody writes.
  @ParameterizedTest
  @CsvSource({"1300, 1882-11-12/1883-10-31", "1500, 2076-11-28/2077-11-16"})
  void readsTheFirstAndTheLastIslamicYear(int year, String value) {
    assertThat(values("عام " + year + " هـ")).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"عام 1299 هـ", "عام 1501 هـ", "5 شعبان 1299 هـ", "5 شعبان 1501 هـ"})
  void leavesOutIslamicYearsThatNoTableHas(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void readsDatesOfAnArticleFromBeyondTheIslamicTables() {
    var old = Texts.builder("", "5 شعبان، 7 مايو").versionCreated(time("1850-05-06T12:00:00Z"));
    assertThat(find(old.build())).extracting(DateMention::value).containsExactly("1850-05-07");
  }

  @Test
  void resolvesAgainstTheVersionThenTheFirstThenTheContentThenTheArrival() {
    var article = Texts.builder("", "today").versionCreated(null);
    assertThat(find(article.build())).extracting(DateMention::value).containsExactly("2025-02-12");
    article.contentCreated(time("2025-02-03T23:30:00-05:00"));
    assertThat(find(article.build())).extracting(DateMention::value).containsExactly("2025-02-03");
    article.firstCreated(time("2025-02-04T23:30:00-05:00"));
    assertThat(find(article.build())).extracting(DateMention::value).containsExactly("2025-02-04");
    article.versionCreated(time("2025-02-05T23:30:00-05:00"));
    assertThat(find(article.build())).extracting(DateMention::value).containsExactly("2025-02-05");
  }

  private static OffsetDateTime time(String text) {
    return OffsetDateTime.parse(text);
  }

  private List<String> values(String text) {
    return find(text).stream().map(DateMention::value).toList();
  }

  private List<DateMention> find(String text) {
    return find(Texts.article("", text));
  }

  private List<DateMention> find(Article article) {
    return finder.find(Document.of(article, words, 10_000));
  }
}

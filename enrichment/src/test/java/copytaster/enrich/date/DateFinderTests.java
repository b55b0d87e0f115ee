package copytaster.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.DateMention;
import copytaster.enrich.Texts;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTests {

  private final HashIndex words = new HashIndex();
  private final DateFinder finder = new DateFinder(words);

  // The article is of 12 February 2025.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 شباط 2025 | 2025-02-12 | 12 شباط 2025",
        "١٢ فبراير ٢٠٢٥ | 2025-02-12 | ١٢ فبراير ٢٠٢٥",
        "في 8 من كانون الأول 2024 | 2024-12-08 | 8 من كانون الأول 2024",
        "الأربعاء 12 من شباط، إنه | 2025-02-12 | 12 من شباط",
        "3 من شباط الحالي | 2025-02-03 | 3 من شباط الحالي",
        "في 20 كانون الأول الماضي | 2024-12-20 | 20 كانون الأول الماضي",
        "يوم 5 آذار المقبل | 2025-03-05 | 5 آذار المقبل",
        "في كانون الأول 2024، كما | 2024-12 | كانون الأول 2024",
        "بشباط 2024 | 2024-02 | شباط 2024",
        "شباط/فبراير 2025 | 2025-02 | شباط/فبراير 2025",
        "12 شباط (فبراير) 2025 | 2025-02-12 | 12 شباط (فبراير",
        "14 جانفي 2011 | 2011-01-14 | 14 جانفي 2011",
        "25 غشت 2020 | 2020-08-25 | 25 غشت 2020",
        "15 من شهر أيار عام 1948 | 1948-05-15 | 15 من شهر أيار عام 1948",
        "الأول من أيار 2024 | 2024-05-01 | الأول من أيار 2024",
        "منذ عام 2015 لدعم | 2015 | 2015",
        "سنة 2011 | 2011 | 2011",
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
        "عام 1446 هـ",
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
  void findsSeveral() {
    assertThat(find("من 3 شباط إلى 5 آذار 2025، ثم 2025-04-01"))
        .extracting(DateMention::value)
        .containsExactly("2025-02-03", "2025-03-05", "2025-04-01");
  }

  private List<DateMention> find(String text) {
    return finder.find(Document.of(Texts.article("", text), words, 10_000));
  }
}

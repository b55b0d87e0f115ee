package copytaster.enrich.date;

import copytaster.article.Article;
import copytaster.article.DateMention;
import copytaster.article.Mention;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the dates that an article mentions, in Arabic and English. A date without its year gets the
 * one that brings it nearest to the article's own.
 */
public final class DateFinder {

  private final MonthNames months;

  /**
   * Makes one.
   *
   * @param words gets the names of the months
   */
  public DateFinder(HashIndex words) {
    this.months = new MonthNames(words);
  }

  /** Finds the dates, in the order of the text. */
  public List<DateMention> find(Document document) {
    var reference = reference(document.article());
    var dates = new ArrayList<DateMention>();
    for (var passage : document.passages()) {
      find(passage, new DateReader(passage, months, reference), dates);
    }
    return dates;
  }

  private static void find(Passage passage, DateReader reader, List<DateMention> dates) {
    for (int i = 0; i < passage.tokens().size(); ) {
      var date = reader.read(i);
      if (date != null && date.exists()) {
        dates.add(new DateMention(date.iso(), null, mention(passage, reader)));
        i = reader.end();
      } else {
        i++;
      }
    }
  }

  private static Mention mention(Passage passage, DateReader reader) {
    return passage.mention(reader.skipped(), reader.begin(), reader.end());
  }

  private static LocalDate reference(Article article) {
    for (var time :
        new OffsetDateTime[] {
          article.versionCreated(), article.firstCreated(), article.contentCreated()
        }) {
      if (time != null) {
        return time.toLocalDate();
      }
    }
    return LocalDate.ofInstant(article.arrival().receivedAt(), ZoneOffset.UTC);
  }
}

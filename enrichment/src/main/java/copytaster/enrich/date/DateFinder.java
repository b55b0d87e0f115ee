package copytaster.enrich.date;

import copytaster.article.Article;
import copytaster.article.DateMention;
import copytaster.article.Mention;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.TabbedRow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that an article mentions, in Arabic and English, and resolves what they leave out
 * against the day that the article is of: when this version of it was created, else the first one,
 * else the content, else when it was received.
 */
public final class DateFinder {

  /** The file with the words of dates that is delivered with this library. */
  public static final String WORDS = "date-words.tsv";

  // The longer reading comes first: the weekday of a date is no date of its own.
  private static final DateReader[] READERS = {
    new RelativeDays(),
    new CalendarDates(),
    new Weekdays(),
    new RelativeUnits(),
    new YearParts(),
    new Decades(),
    new Years(),
    new Ago()
  };
  private static final long[] STARTS =
      Arrays.stream(READERS).mapToLong(DateReader::starts).toArray();
  private static final long ANY_START =
      Arrays.stream(STARTS).reduce(WordKind.STOP.bit(), (some, more) -> some | more);

  private final DateWords words;

  /**
   * Makes one.
   *
   * @param rows the words of dates, as in {@link #WORDS}
   * @param known is told which words dates begin with
   */
  public DateFinder(List<TabbedRow> rows, HashIndex known) {
    this.words = new DateWords(rows, ANY_START, known);
  }

  /** Finds the dates, in the order of the text. */
  public List<DateMention> find(Document document) {
    var reference = reference(document.article());
    var dates = new ArrayList<DateMention>();
    for (var passage : document.passages()) {
      find(new DateText(passage, words, reference), dates);
    }
    return dates;
  }

  private static void find(DateText text, List<DateMention> dates) {
    int at = text.nextStart(0);
    while (at < text.size()) {
      at = text.nextStart(behind(text, at, text.word(at), dates));
    }
  }

  private static int behind(DateText text, int at, DateWord word, List<DateMention> dates) {
    if (word.is(WordKind.STOP)) {
      return at + word.length();
    }
    var found = read(text, at, word);
    if (found == null) {
      return at + 1;
    }
    if (found.period() != null) {
      dates.add(mention(text, found, found.period()));
    }
    return found.end();
  }

  private static @Nullable Found read(DateText text, int at, DateWord word) {
    for (int i = 0; i < READERS.length; i++) {
      var found = word.isAny(STARTS[i]) ? READERS[i].read(text, at) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static DateMention mention(DateText text, Found found, Period period) {
    int skipped = text.skipped(found.begin());
    var mention = text.passage().mention(skipped, found.begin(), found.end());
    return new DateMention(period.iso(), found.calendar(), closed(text.passage(), mention));
  }

  // The bracket behind (فبراير) belongs to what it closes.
  private static Mention closed(Passage passage, Mention mention) {
    var original = passage.tokens().text().original();
    var surface = mention.surface();
    boolean isBefore = mention.end() < original.length() && original.charAt(mention.end()) == ')';
    return isBefore && surface.lastIndexOf('(') > surface.lastIndexOf(')')
        ? new Mention(mention.part(), mention.begin(), mention.end() + 1, surface + ')')
        : mention;
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

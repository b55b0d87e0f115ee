package copytaster.enrich.entity;

import copytaster.article.EntityType;

/** An Arabic name of an organisation as it is read behind its head noun, word by word. */
final class ArabicOrganisation {

  private static final int LONGEST = 7;
  private static final int LONGEST_BRAND = 3;
  private static final int SHORTEST_DEFINITE = 5;

  private final Reading reading;
  private final int begin;
  private final int head;
  private int at;
  // Behind the last word with which the name may end.
  private int end;

  private ArabicOrganisation(Reading reading, int begin, int head) {
    this.reading = reading;
    this.begin = begin;
    this.head = head;
    this.at = head;
    this.end = head;
  }

  /** Returns the token behind the name; the one behind its head noun if there is no more of it. */
  static int end(Reading reading, int begin, int head) {
    var name = new ArabicOrganisation(reading, begin, head);
    name.readBrand();
    while (name.at - begin < LONGEST && name.readWord()) {
      name.at++;
    }
    return name.end;
  }

  // شركة أرسيلور ميتال: words that no vocabulary has.
  private void readBrand() {
    int most = reading.is(head - 1, NameKind.BRAND) ? LONGEST_BRAND : 0;
    while (at - head < most
        && reading.follows(at)
        && !reading.known().has(at, EntityType.PLACE)
        && ArabicWords.isNameLike(reading, at)
        && !ArabicWords.isDefinite(reading.tokens(), at)) {
      end = ++at;
    }
  }

  private boolean readWord() {
    if (!reading.follows(at) || !reading.isArabic(at) || reading.isStop(at) || isOther()) {
      return false;
    }
    if (isInner()) {
      return true;
    }
    boolean belongs = isPlace() || isDefinite() || isPurpose() || isSecond();
    end = belongs ? at + 1 : end;
    return belongs;
  }

  // What is definite and yet no part of a name: titles, days, "the last", "the day".
  private boolean isOther() {
    return reading.is(at, NameKind.TITLE) || reading.is(at, NameKind.CALENDAR) || isPerson();
  }

  // محافظ البنك المركزي الشاذلي العياري.
  private boolean isPerson() {
    return at > head
        && reading.is(at, NameKind.GIVEN)
        && !reading.is(at, NameKind.ORDINARY)
        && reading.follows(at + 1)
        && (reading.is(at + 1, NameKind.FAMILY) || reading.is(at + 1, NameKind.GIVEN));
  }

  private boolean isInner() {
    return reading.is(at, NameKind.INNER)
        && (!reading.isSplit(at) || (end > head && reading.tokens().first(at) == 'ل'));
  }

  // جامعة دمشق, محكمة الاستئناف بفاس.
  private boolean isPlace() {
    return reading.known().has(at, EntityType.PLACE)
        && (!reading.isSplit(at) || (end > head && reading.tokens().first(at) == 'ب'));
  }

  private boolean isDefinite() {
    return !reading.isSplit(at)
        && ArabicWords.isDefinite(reading.tokens(), at)
        && reading.tokens().length(at) >= SHORTEST_DEFINITE;
  }

  // الهيئة العامة للاستثمار.
  private boolean isPurpose() {
    return at > head && reading.tokens().startsWith(at, "لل");
  }

  // وزارة الشؤون والأوقاف.
  private boolean isSecond() {
    return at > head
        && end == at
        && reading.tokens().startsWith(at, "وال")
        && reading.is(begin, NameKind.COLLECTIVE)
        && !reading.known().has(at);
  }
}

package copytaster.enrich.entity;

import copytaster.article.EntityType;

/** What in a chunk speaks for its being an organisation. */
final class LatinOrganisations {

  private static final int SHORTEST_ACRONYM = 2;
  private static final int LONGEST_ACRONYM = 6;

  private final Candidate name;
  private final Reading reading;

  private LatinOrganisations(Candidate name) {
    this.name = name;
    this.reading = name.reading();
  }

  static void weigh(Candidate name) {
    var organisations = new LatinOrganisations(name);
    if (name.length() > 1) {
      organisations.weighParts();
    } else {
      organisations.weighWord();
    }
  }

  private void weighWord() {
    if (isAcronym()) {
      add(56, "acronym");
    } else if (!LatinWords.isOrdinary(reading, name.from())) {
      add(wordPoints(), "unknown word");
    }
  }

  private int wordPoints() {
    if (Endings.hasInnerCapital(reading, name.from())) {
      return 62;
    }
    return Endings.isOf(reading, name.from(), EntityType.ORGANISATION) ? 45 : 17;
  }

  private void weighParts() {
    add(hasOrdinary() ? 26 : 10, "unknown words");
    add(partPoints(), "words of its name");
    if (hasAmpersand()) {
      add(90, "ampersand");
    }
    if (isNamedForKnown()) {
      add(52, "named for another");
    }
  }

  private int partPoints() {
    if (name.ends(NameKind.TAIL)) {
      return 92;
    }
    if (hasWithin(NameKind.TAIL)) {
      return 70;
    }
    if (reading.end(name.from(), NameKind.HEAD) > name.from()) {
      return 84;
    }
    return hasHeadWithin() ? 92 : 0;
  }

  private boolean hasOrdinary() {
    for (int i = name.from(); i < name.behind(); i++) {
      if (LatinWords.isOrdinary(reading, i)) {
        return true;
      }
    }
    return false;
  }

  // Israel Electric, Tata Steel; Orlando Villafane is a person.
  private boolean isNamedForKnown() {
    int end = reading.known().end(name.from());
    return end > name.from()
        && end < name.behind()
        && !name.begins(NameKind.GIVEN)
        && !name.ends(NameKind.SITE)
        && !reading.known().has(end, EntityType.PLACE)
        && reading.isCapital(name.last())
        && areLetters(name.last());
  }

  private boolean hasWithin(NameKind kind) {
    for (int i = name.from() + 1; i < name.last(); i++) {
      if (reading.is(i, kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasHeadWithin() {
    for (int i = name.from() + 1; i < name.last(); i++) {
      if (reading.end(i, NameKind.HEAD) > i + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAmpersand() {
    for (int i = name.from() + 1; i < name.behind(); i++) {
      if (reading.tokens().gap(i) == '&') {
        return true;
      }
    }
    return false;
  }

  private boolean isAcronym() {
    int at = name.from();
    int length = reading.tokens().length(at);
    return length >= SHORTEST_ACRONYM
        && length <= LONGEST_ACRONYM
        && reading.isAllCapitals(at)
        && areLetters(at)
        && !reading.isShouted(at)
        && !reading.known().has(at)
        && !LatinWords.isOrdinary(reading, at)
        && !LatinWords.hasBetween(reading, name.behind(), '$');
  }

  // B1242 is a road, JH21 a car.
  private boolean areLetters(int at) {
    var tokens = reading.tokens();
    for (int i = tokens.begin(at); i < tokens.end(at); i++) {
      if (!Character.isLetter(tokens.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(int points, String rule) {
    name.add(EntityType.ORGANISATION, points, rule);
  }
}

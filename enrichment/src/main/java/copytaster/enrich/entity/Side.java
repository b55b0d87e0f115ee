package copytaster.enrich.entity;

import copytaster.article.EntityType;

/** A candidate as a side in sport: its name, its results, and the words of sport around it. */
final class Side {

  private static final int SPORTY = 2;

  private final Candidate name;
  private final Reading reading;
  private final ScoreLine line;
  private final int sport;

  /**
   * Makes one.
   *
   * @param sport how many words of sport the sentence has
   */
  Side(Candidate name, ScoreLine line, int sport) {
    this.name = name;
    this.reading = name.reading();
    this.line = line;
    this.sport = sport;
  }

  void weigh() {
    if (name.ends(NameKind.TEAM) && isTeamLike()) {
      team(name.length() > 1 ? 95 : 70, "name of a team");
    }
    if (name.isBehind(Links.OUT) || line.isPlayer()) {
      name.add(EntityType.PERSON, 70, "line of a score");
    } else if (!LatinWords.isCountry(reading, name.from())) {
      weighSide();
    }
  }

  private boolean isTeamLike() {
    if (name.length() == 1) {
      return name.isBehind(Links.THE)
          && reading.originalLast(name.from()) == 's'
          && (sport > 0 || !name.begins(NameKind.NISBA));
    }
    if (name.ends(NameKind.SITE)) {
      return sport > 0;
    }
    return isTown() || name.isBehind(Links.THE) || !name.begins(NameKind.GIVEN);
  }

  private void weighSide() {
    if (line.isSide() && !isPersonal()) {
      team(120, "result");
    } else if (line.isMember()) {
      team(70, "team in parentheses");
    } else if (sport > 0 || isWinning()) {
      weighWords();
    }
  }

  // Philadelphia beat Charlotte.
  private boolean isWinning() {
    return name.isBefore(Links.BEAT) || name.isBehind(Links.BEAT);
  }

  private void weighWords() {
    boolean isSite = name.length() > 1 && name.ends(NameKind.SITE);
    if (isTownItself() || isPersonal() || (isSite && !isWinning())) {
      return;
    }
    if (LatinWords.isLower(reading, name.behind(), NameKind.WIN)
        || LatinWords.isBehindLower(reading, name.from(), NameKind.WIN)) {
      team(isKnown() || isSite ? 60 : 30, "verb of sport");
    }
    if (isKnown() || !name.ends(NameKind.FAMILY)) {
      weighContext();
    }
  }

  private void weighContext() {
    if (isBeforeRole()) {
      team(70, "role in a team");
    } else if (name.isBehind(Links.AGAINST)) {
      team(30, "sport");
    }
    if (!name.isBehind(Links.FROM)) {
      team(sport >= SPORTY ? 60 : 25, "sport");
    }
  }

  // in Leeds; Leeds, England.
  private boolean isTownItself() {
    return name.isBehind(Links.INSIDE)
        || (name.isBeforeSign(',') && reading.known().has(name.behind(), EntityType.PLACE));
  }

  private boolean isKnown() {
    return reading.known().has(name.from());
  }

  private boolean isTown() {
    return reading.known().has(name.from(), EntityType.PLACE);
  }

  // Leeds manager George Graham.
  private boolean isBeforeRole() {
    return LatinWords.isLower(reading, name.behind(), NameKind.JOB)
        && reading.is(name.behind(), NameKind.SPORT);
  }

  private boolean isPersonal() {
    return name.chunk().before() != Chunk.Before.NOTHING
        || LatinWords.isInitial(reading, name.from())
        || (name.length() > 1 && name.begins(NameKind.GIVEN) && !isTown());
  }

  private void team(int points, String rule) {
    name.add(EntityType.ORGANISATION, points, rule);
  }
}

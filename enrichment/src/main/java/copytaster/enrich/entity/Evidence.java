package copytaster.enrich.entity;

import copytaster.article.EntityType;

/** What speaks for each type of a name: points, which add up, and the rule that gave the most. */
final class Evidence {

  /** From so many points on a name is believed. */
  static final int ENOUGH = 40;

  private static final EntityType[] TYPES = {
    EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION, EntityType.OTHER
  };

  private final int[] points = new int[TYPES.length];
  private final int[] most = new int[TYPES.length];
  private final String[] rules = new String[TYPES.length];

  /** Adds points, or takes some off. */
  void add(EntityType type, int number, String rule) {
    int at = index(type);
    points[at] += number;
    if (number > most[at]) {
      most[at] = number;
      rules[at] = rule;
    }
  }

  /** Adds a part of what speaks for the types of another name, at most so much for each. */
  void share(Evidence other, int percent, int limit, String rule) {
    for (var type : TYPES) {
      shareOne(type, other, percent, limit, rule);
    }
  }

  /** Adds a part of what speaks for the type that another name most probably is of. */
  void shareBest(Evidence other, int percent, int limit, String rule) {
    shareOne(other.type(), other, percent, limit, rule);
  }

  private void shareOne(EntityType type, Evidence other, int percent, int limit, String rule) {
    int number = Math.min(limit, other.points(type) * percent / 100);
    if (number > 0) {
      add(type, number, rule);
    }
  }

  /**
   * Adds what others say that this is a part of.
   *
   * @param all the sum of what everyone said, of which a part came from here
   */
  void learn(Evidence all, int percent, int limit, String rule) {
    for (int i = 0; i < TYPES.length - 1; i++) {
      int own = Math.max(0, Math.min(limit, points[i] * percent / 100));
      int others = Math.min(limit, all.points[i] - own);
      if (others > 0) {
        add(TYPES[i], others, rule);
      }
    }
  }

  /** Returns the points of a type. */
  int points(EntityType type) {
    return points[index(type)];
  }

  /** Returns the type that most speaks for. */
  EntityType type() {
    int best = 0;
    for (int i = 1; i < TYPES.length; i++) {
      best = points[i] > points[best] ? i : best;
    }
    return TYPES[best];
  }

  /** Returns the points of the type that most speaks for. */
  int best() {
    return points(type());
  }

  /** Returns the rule that spoke most for a type. */
  String rule(EntityType type) {
    var rule = rules[index(type)];
    return rule == null ? "name" : rule;
  }

  private static int index(EntityType type) {
    return switch (type) {
      case PERSON -> 0;
      case PLACE -> 1;
      case ORGANISATION -> 2;
      case OTHER -> 3;
    };
  }
}

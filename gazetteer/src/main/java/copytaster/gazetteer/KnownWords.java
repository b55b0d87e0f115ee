package copytaster.gazetteer;

import copytaster.enrich.text.TabbedRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a place's name may mean besides: ordinary words, words that hold sentences together, names
 * of people.
 */
final class KnownWords {

  private static final Set<String> OF_PEOPLE = Set.of("given", "ordinary", "family", "particle");
  private static final String ARTICLE = "ال";
  private static final String[] PARTICLES = {"و", "ب", "ل", "ف", "ك"};
  private static final String KUNYA = "ابو";
  private static final int SHORT = 3;
  private static final int ENGLISH_TERMS = 4;
  private static final int ARABIC_TERMS = 5;
  private static final int ENGLISH = 2;
  private static final int ARABIC = 4;

  private final Set<String> words = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  /** Adds the words of a file of name words: kind, words between bars. */
  void addNames(List<TabbedRow> rows) {
    for (var row : rows) {
      var kind = row.cell(0).toLowerCase(Locale.ROOT);
      var keys = kind.equals("given") ? given : OF_PEOPLE.contains(kind) ? names : words;
      if (!kind.equals("site")) {
        row.values(1).stream().filter(KnownWords::isOne).forEach(word -> keys.add(Key.of(word)));
      }
    }
    names.addAll(given);
  }

  /**
   * Adds the terms of a file of subjects; names among them, which have capitals, are passed over.
   */
  void addTerms(List<TabbedRow> rows) {
    for (var row : rows) {
      addTerms(row.values(ENGLISH_TERMS), term -> Character.isLowerCase(term.charAt(0)));
      addTerms(row.values(ARABIC_TERMS), _ -> true);
    }
  }

  private void addTerms(List<String> terms, Predicate<String> fits) {
    for (var term : terms) {
      var word = term.replaceAll("\\^\\d+$", "");
      if (fits.test(word) && isOne(word)) {
        words.add(Key.of(word));
      }
    }
  }

  /** Adds the Arabic and English words of a file of function words: language, words. */
  void addFunctionWords(List<TabbedRow> rows) {
    for (var row : rows) {
      if (row.cell(0).equals("ar") || row.cell(0).equals("en")) {
        row.words(1).forEach(word -> words.add(Key.of(word)));
      }
    }
  }

  /** Adds the last words of the names of people. */
  void addPeople(List<TabbedRow> rows) {
    for (var row : rows) {
      if (row.cell(1).equals("PERSON")) {
        addLastWord(row.cell(ENGLISH));
        addLastWord(row.cell(ARABIC));
      }
    }
  }

  private void addLastWord(String name) {
    names.add(Key.of(name.substring(name.lastIndexOf(' ') + 1)));
  }

  /** Returns whether a name is an ordinary word or, in Arabic, a form of one: الدور, دوره, دورا. */
  boolean isWord(String name) {
    var key = Key.of(name);
    var bare = withoutArticle(key);
    boolean hasEnding = bare.endsWith("ه") || bare.endsWith("ا");
    return isOne(name)
        && (words.contains(key)
            || words.contains(bare)
            || words.contains(ARTICLE + key)
            || (hasEnding && words.contains(withoutLast(bare))));
  }

  /** Returns whether a name may be that of somebody. */
  boolean isOfSomebody(String name) {
    if (isOne(name)) {
      var key = Key.of(name);
      return names.contains(key) || names.contains(withoutArticle(key));
    }
    var first = Key.of(name.substring(0, Math.max(0, name.indexOf(' '))));
    var last = Key.of(name.substring(name.lastIndexOf(' ') + 1));
    return first.equals(KUNYA) || (given.contains(first) && names.contains(last));
  }

  /**
   * Returns whether a name is told apart from others by a particle only: it is a word or name
   * behind one (وأن, وان), or becomes one behind it (لورة, بلورة).
   *
   * @param others further names
   */
  boolean isParticled(String name, Set<String> others) {
    var key = Key.of(name);
    for (var particle : PARTICLES) {
      var rest = key.startsWith(particle) ? key.substring(1) : "";
      if ((rest.length() >= SHORT && (isKnown(rest) || others.contains(rest)))
          || isKnown(particle + key)
          || (key.endsWith("ا") && isKnown(particle + withoutLast(key)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(String key) {
    return words.contains(key) || names.contains(key);
  }

  private static String withoutLast(String key) {
    return key.substring(0, key.length() - 1);
  }

  private static boolean isOne(String word) {
    return Key.words(word) == 1;
  }

  private static String withoutArticle(String key) {
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }
}

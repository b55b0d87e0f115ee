package copytaster.enrich.language;

import copytaster.enrich.text.Tokens;

/** Adds up what the words of one text say of its language. */
final class ProfileMatch {

  private static final int MOST_WORDS = 100;
  private static final float WORD = 1;
  private static final float ENDING = 0.35f;
  private static final float LETTER = 0.5f;
  private static final int SHORTEST_WITH_ENDING = 5;
  private static final int LONGEST_ENDING = 5;
  private static final float LEAST = 0.9f;
  private static final float MARGIN = 1.08f;

  private final LanguageProfiles profiles;
  private final Tokens tokens;
  private final float[] scores;

  ProfileMatch(LanguageProfiles profiles, Tokens tokens) {
    this.profiles = profiles;
    this.tokens = tokens;
    this.scores = new float[profiles.size()];
    for (int i = 0; i < Math.min(MOST_WORDS, tokens.size()); i++) {
      add(profiles.having(tokens.hash(i)), WORD);
      addLetters(i);
      if (tokens.length(i) >= SHORTEST_WITH_ENDING) {
        addEndings(i);
      }
    }
  }

  /** Returns the language that most speaks for, {@code und} where two are near or little speaks. */
  String language() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    float second = 0;
    for (int i = 0; i < scores.length; i++) {
      second = i != best ? Math.max(second, scores[i]) : second;
    }
    boolean isClear = scores[best] >= LEAST && scores[best] >= second * MARGIN;
    return isClear ? profiles.language(best) : LanguageDetector.UNKNOWN;
  }

  private void addLetters(int token) {
    var text = tokens.text();
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      add(profiles.writtenWith(Character.toLowerCase(text.originalCharAt(i))), LETTER);
    }
  }

  private void addEndings(int token) {
    for (int length = 2; length <= LONGEST_ENDING; length++) {
      add(profiles.endingIn(tokens.hashOfEnd(token, length)), ENDING);
    }
  }

  // What several languages have speaks less for each.
  private void add(int languages, float weight) {
    if (languages != 0) {
      float share = weight / (1 + 0.5f * (Integer.bitCount(languages) - 1));
      for (int rest = languages; rest != 0; rest &= rest - 1) {
        scores[Integer.numberOfTrailingZeros(rest)] += share;
      }
    }
  }
}

package copytaster.enrich.language;

import copytaster.enrich.text.Tokens;

/** Adds up what the words of one text say of its language. */
final class ProfileMatch {

  private static final int MOST_WORDS = 100;
  // So many are enough where they leave no doubt: twice as much as for any other language.
  private static final int FIRST_WORDS = 40;
  private static final float MARGIN_OF_FIRST = 2;
  private static final float WORD = 1;
  private static final float ENDING = 0.35f;
  private static final float LETTER = 0.5f;
  private static final int SHORTEST_WITH_ENDING = 5;
  private static final int LONGEST_ENDING = 5;
  // Sure: so much a word, and so much more than for any other language.
  private static final float SURE = 0.25f;
  private static final float SURE_MARGIN = 1.3f;
  // Likely: so much in all and a word.
  private static final float LEAST = 0.9f;
  private static final float LIKELY = 0.1f;
  private static final float MARGIN = 1.08f;
  // A name from abroad does not make a language, nor does it speak against one.
  private static final int LETTERS_PER_FOREIGN = 50;

  private final LanguageProfiles profiles;
  private final Tokens tokens;
  private final int from;
  private final float[] scores;
  private int to;
  private boolean isPlain = true;
  private int best;
  private float second;
  private boolean isForeign;

  ProfileMatch(LanguageProfiles profiles, Stretch stretch) {
    this.profiles = profiles;
    this.tokens = stretch.tokens();
    this.from = stretch.from();
    this.to = from;
    this.scores = new float[profiles.size()];
    int first = Math.min(FIRST_WORDS, stretch.words());
    read(from + first);
    if (first < stretch.words() && !isBeyondDoubt()) {
      read(from + Math.min(MOST_WORDS, stretch.words()));
    }
  }

  private void read(int end) {
    for (int i = to; i < end; i++) {
      add(profiles.having(tokens.hash(i)), WORD);
      addLetters(i);
      if (tokens.length(i) >= SHORTEST_WITH_ENDING) {
        addEndings(i);
      }
    }
    this.to = end;
    this.best = best();
    this.second = second();
    this.isForeign = !isPlain && hasForeignLetters();
  }

  private boolean isBeyondDoubt() {
    return isSure() && scores[best] >= second * MARGIN_OF_FIRST;
  }

  /** Returns the language that most speaks for. */
  String language() {
    return profiles.language(best);
  }

  /** Returns whether nothing else need be asked. */
  boolean isSure() {
    return isLikely()
        && !profiles.hasNeighbours(best)
        && evidence(best) >= SURE
        && scores[best] >= second * SURE_MARGIN;
  }

  /** Returns whether it is the language, as far as words and letters of profiles tell. */
  boolean isLikely() {
    return !isForeign
        && scores[best] >= LEAST
        && evidence(best) >= LIKELY
        && scores[best] >= second * MARGIN;
  }

  /** Returns how much speaks for a language, a word; nothing if there is no profile of it. */
  float evidence(String language) {
    int number = profiles.number(language);
    return number < 0 || (isForeign && number == best) ? 0 : evidence(number);
  }

  private float evidence(int number) {
    return scores[number] / Math.max(1, to - from);
  }

  private int best() {
    int most = 0;
    for (int i = 1; i < scores.length; i++) {
      most = scores[i] > scores[most] ? i : most;
    }
    return most;
  }

  private float second() {
    float most = 0;
    for (int i = 0; i < scores.length; i++) {
      most = i != best ? Math.max(most, scores[i]) : most;
    }
    return most;
  }

  private boolean hasForeignLetters() {
    int letters = 0;
    int foreign = 0;
    for (int i = from; i < to; i++) {
      letters += tokens.length(i);
      for (int at = tokens.begin(i); at < tokens.end(i); at++) {
        foreign += profiles.isForeign(best, letter(at)) ? 1 : 0;
      }
    }
    return foreign > letters / LETTERS_PER_FOREIGN;
  }

  private void addLetters(int token) {
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      char letter = tokens.text().originalCharAt(i);
      if (letter >= 0x80) {
        isPlain = false;
        add(profiles.writtenWith(Character.toLowerCase(letter)), LETTER);
      }
    }
  }

  private char letter(int at) {
    return Character.toLowerCase(tokens.text().originalCharAt(at));
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

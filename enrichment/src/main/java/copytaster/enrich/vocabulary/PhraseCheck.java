package copytaster.enrich.vocabulary;

import copytaster.enrich.text.Tokens;
import java.util.function.LongPredicate;

/** Refuses phrases that nothing, or everything, would match. */
final class PhraseCheck {

  private static final int SHORTEST = 2;
  private static final int MOST_WORDS = 20;
  private static final String TOO_COMMON =
      "Every text has this word: put ~ or ? before it, or flag the name ambiguous-ar, -en.";

  /** Takes what is wrong. */
  @FunctionalInterface
  interface Faults {

    void add(String pointer, String code, String detail);
  }

  private final EntryLimits limits;
  private final LongPredicate common;
  private final Faults faults;

  PhraseCheck(EntryLimits limits, LongPredicate common, Faults faults) {
    this.limits = limits;
    this.common = common;
    this.faults = faults;
  }

  /** Checks a name, or an alias of which the mark before it is no part. */
  void checkName(String pointer, String alias) {
    var phrase = AliasMark.phrase(alias);
    boolean isSufficient = phrase.equals(alias);
    if (check(pointer, phrase) && isSufficient && isCommon(Tokens.of(phrase))) {
      faults.add(pointer, "too-common", TOO_COMMON);
    }
  }

  /** Checks a phrase; returns whether it can be used. */
  boolean check(String pointer, String phrase) {
    if (phrase.length() > limits.longest()) {
      faults.add(pointer, "too-long", "At most %d characters.".formatted(limits.longest()));
    } else if (phrase.chars().anyMatch(Character::isISOControl)) {
      faults.add(pointer, "not-allowed", "No control characters.");
    } else {
      return checkWords(pointer, Tokens.of(phrase));
    }
    return false;
  }

  private boolean checkWords(String pointer, Tokens words) {
    if (words.size() == 0) {
      faults.add(pointer, "empty", "No letter or digit is left once it is folded for matching.");
    } else if (words.size() > MOST_WORDS) {
      faults.add(pointer, "too-long", "At most %d words.".formatted(MOST_WORDS));
    } else if (words.size() == 1 && words.length(0) < SHORTEST) {
      faults.add(pointer, "too-short", "At least %d letters or digits.".formatted(SHORTEST));
    } else {
      return true;
    }
    return false;
  }

  // What begins with a capital is matched with it: WHO is not who.
  private boolean isCommon(Tokens words) {
    return words.size() == 1
        && common.test(words.hash(0))
        && !Character.isUpperCase(words.word(0).charAt(0));
  }
}

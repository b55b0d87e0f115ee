package copytaster.enrich.keyword;

import copytaster.article.Keyword;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the phrases that characterise an article: up to three words between stop words and
 * punctuation, the more often, earlier and longer the better.
 */
public final class KeywordExtractor {

  private static final int LONGEST = 3;
  // Many phrases hold the words of better ones, and are left out.
  private static final int ENOUGH = 4;
  private static final int EXPECTED_PHRASES = 2048;
  private static final int SHORTEST_WORD = 3;
  private static final float HEADLINE_WORTH = 2.5f;

  private final HashIndex stopWords;
  private final int most;

  /**
   * Makes one.
   *
   * @param stopWords words that no keyword begins or ends with
   * @param most how many keywords an article gets
   */
  public KeywordExtractor(HashIndex stopWords, int most) {
    this.stopWords = stopWords;
    this.most = most;
  }

  /** Returns the keywords of an article, the best first. */
  public List<Keyword> extract(Document document) {
    var index = new HashIndex(EXPECTED_PHRASES);
    var phrases = new ArrayList<Phrase>();
    collect(document.headline(), true, index, phrases);
    collect(document.body(), false, index, phrases);
    return best(rated(phrases, document), document);
  }

  private void collect(Passage passage, boolean isHeadline, HashIndex index, List<Phrase> phrases) {
    var tokens = passage.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (isWord(tokens, i)) {
        long phrase = WordHash.then(0, tokens.hash(i));
        use(phrase, i, 1, isHeadline, index, phrases);
        for (int j = i + 1; j < tokens.size() && j - i < LONGEST && joins(tokens, j); j++) {
          phrase = WordHash.then(phrase, tokens.hash(j));
          if (isWord(tokens, j)) {
            use(phrase, i, j - i + 1, isHeadline, index, phrases);
          }
        }
      }
    }
  }

  private static void use(
      long hash, int from, int words, boolean isHeadline, HashIndex index, List<Phrase> phrases) {
    int at = index.get(hash);
    if (at == HashIndex.ABSENT) {
      at = phrases.size();
      index.put(hash, at);
      phrases.add(new Phrase(from, words, isHeadline));
    }
    phrases.get(at).uses++;
  }

  private boolean isWord(Tokens tokens, int token) {
    char first = tokens.first(token);
    return tokens.length(token) >= SHORTEST_WORD
        && (first < '0' || first > '9')
        && !stopWords.contains(tokens.hash(token));
  }

  // A phrase goes on over a stop word in its middle (حقوق في العمل), but not over punctuation.
  private static boolean joins(Tokens tokens, int token) {
    char gap = tokens.gap(token);
    return gap == Tokens.SPACE || gap == '-';
  }

  // What comes once is chance, unless the headline has it: it is looked at where all else is few.
  private List<Phrase> rated(List<Phrase> phrases, Document document) {
    float size = Math.max(1, document.body().tokens().size());
    var strong = new ArrayList<Phrase>();
    for (var phrase : phrases) {
      if (phrase.uses > 1 || phrase.isInHeadline) {
        strong.add(phrase);
      }
    }
    var chosen = strong.size() < ENOUGH * most ? phrases : strong;
    chosen.forEach(phrase -> phrase.score = score(phrase, size));
    chosen.sort(Comparator.comparingDouble(phrase -> -phrase.score));
    return chosen;
  }

  private static float score(Phrase phrase, float size) {
    float place = phrase.isInHeadline ? HEADLINE_WORTH : 1.5f - phrase.from / size;
    float length = phrase.words == 1 ? 0.7f : phrase.words == 2 ? 1.3f : 1.1f;
    float uses = phrase.uses == 1 ? 0.4f : (float) Math.log(1 + phrase.uses);
    return place * length * uses;
  }

  private List<Keyword> best(List<Phrase> phrases, Document document) {
    var chosen = new ArrayList<Keyword>();
    var words = new HashIndex();
    for (var phrase : phrases) {
      if (chosen.size() == most) {
        break;
      }
      var passage = phrase.isInHeadline ? document.headline() : document.body();
      if (isNew(phrase, passage.tokens(), words)) {
        var mention = passage.mention(phrase.from, phrase.from + phrase.words);
        int relevance = relevance(phrase, phrases.getFirst());
        chosen.add(new Keyword(mention.surface(), relevance, List.of(mention)));
      }
    }
    return chosen;
  }

  // At least half of its words are in no better keyword.
  private static boolean isNew(Phrase phrase, Tokens tokens, HashIndex words) {
    int known = 0;
    for (int i = phrase.from; i < phrase.from + phrase.words; i++) {
      known += words.contains(tokens.hash(i)) ? 1 : 0;
    }
    if (known * 2 >= phrase.words && known > 0) {
      return false;
    }
    for (int i = phrase.from; i < phrase.from + phrase.words; i++) {
      words.put(tokens.hash(i), 1);
    }
    return true;
  }

  private static int relevance(Phrase phrase, Phrase best) {
    return Math.clamp(Math.round(100 * phrase.score / best.score), 1, 100);
  }
}

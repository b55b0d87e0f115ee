package copytaster.enrich.entity;

import copytaster.enrich.text.Tokens;
import java.util.List;

/** Tells teams from the towns that they are named for. */
final class Sport {

  // One word of sport in a whole text is none: the lowest level for the season, the final talks.
  private static final int LEAST = 2;

  private final Reading reading;
  // For each token, how many words of sport its sentence has.
  private final int[] words;
  private int all;

  Sport(Reading reading) {
    this.reading = reading;
    this.words = new int[reading.size()];
    int begin = 0;
    for (int i = 1; i <= words.length; i++) {
      if (i == words.length || isSentenceEnd(i)) {
        count(begin, i);
        begin = i;
      }
    }
  }

  private boolean isSentenceEnd(int at) {
    char gap = reading.tokens().gap(at);
    return gap == '.' || gap == Tokens.LINE || gap == Tokens.PARAGRAPH;
  }

  private void count(int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) {
      found += reading.is(i, NameKind.SPORT) && LatinWords.isPlain(reading, i) ? 1 : 0;
    }
    all += found;
    for (int i = from; i < to && found > 0; i++) {
      words[i] = found;
    }
  }

  /** Adds what sport says of the candidates of a text. */
  void weigh(List<Candidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      var name = candidates.get(i);
      int sport = all < LEAST ? 0 : words[name.from()];
      new Side(name, new ScoreLine(candidates, i), sport).weigh();
    }
  }
}

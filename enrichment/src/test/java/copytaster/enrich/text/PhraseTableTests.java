package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhraseTableTests {

  private final HashIndex words = new HashIndex();
  private final PhraseTable<String> table = new PhraseTable<>(words, WordFlag.ENTITY);

  @Test
  void findsAllPhrasesThatBeginAtATokenTheShorterFirst() {
    add("United Nations");
    add("United Nations Security Council");
    add("United");
    assertThat(found("the United Nations Security Council met", 1))
        .containsExactly(
            "United to 2", "United Nations to 3", "United Nations Security Council to 5");
  }

  @Test
  void findsAPhraseWithoutTheParticlesOfItsFirstWord() {
    add("الأمم المتحدة");
    assertThat(found("وبالأمم المتحدة", 0)).containsExactly("الأمم المتحدة to 2");
    assertThat(found("مالأمم المتحدة", 0)).isEmpty();
    assertThat(found("والأمم", 0)).isEmpty();
  }

  @Test
  void saysEverythingThatAPhraseMeansInTheOrderItWasAdded() {
    table.add(Tokens.of("Georgia"), "country");
    table.add(Tokens.of("Georgia"), "state");
    table.add(Tokens.of("Georgia"), "given name");
    assertThat(found("Georgia", 0))
        .containsExactly("country to 1", "state to 1", "given name to 1");
  }

  @Test
  void endsAPhraseAtASentenceAndAtAComma() {
    add("Greater London");
    assertThat(found("Greater, London", 0)).isEmpty();
    assertThat(found("Greater. London", 0)).isEmpty();
    assertThat(found("Greater\nLondon", 0)).hasSize(1);
  }

  @Test
  void findsWhatLookingAtEveryPhraseFinds() {
    var random = new Random(11);
    var few = List.of("a", "b", "c", "d", "e");
    var phrases = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      var phrase = line(random, few, 1 + random.nextInt(3));
      if (!phrases.contains(phrase)) {
        phrases.add(phrase);
        add(phrase);
      }
    }
    for (int i = 0; i < 2_000; i++) {
      var text = line(random, few, 5);
      assertThat(found(text, 0)).as(text).hasSameElementsAs(startsOf(text, phrases));
    }
  }

  // More than there are bits that say which words may come next.
  @Test
  void goesOnWithNoWordThatNoPhraseGoesOnWith() {
    for (int i = 0; i < 300; i += 3) {
      add("a w" + i);
    }
    for (int i = 0; i < 300; i++) {
      assertThat(found("a w" + i, 0)).hasSize(i % 3 == 0 ? 1 : 0);
    }
  }

  private static List<String> startsOf(String text, List<String> phrases) {
    return phrases.stream()
        .filter(phrase -> (text + " ").startsWith(phrase + " "))
        .map(phrase -> phrase + " to " + phrase.split(" ", -1).length)
        .toList();
  }

  private static String line(Random random, List<String> words, int length) {
    var line = new ArrayList<String>();
    for (int i = 0; i < length; i++) {
      line.add(words.get(random.nextInt(words.size())));
    }
    return String.join(" ", line);
  }

  private void add(String phrase) {
    table.add(Tokens.of(phrase), phrase);
  }

  private List<String> found(String text, int at) {
    var tokens = Tokens.of(text);
    var found = new ArrayList<String>();
    table.find(
        tokens,
        Prefixes.of(tokens, words),
        at,
        (_, end, meanings) -> meanings.forEach(meaning -> found.add(meaning + " to " + end)));
    return found;
  }
}

package copytaster.benchmark;

import copytaster.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Endlessly many different articles: sentences of the stories in any order, and made-up words. */
final class Remix {

  private static final int SENTENCES = 20;

  private final List<String> sentences = new ArrayList<>();
  private final Random random = new Random(7);

  Remix(StoryLanguage language) {
    for (var story : language.stories()) {
      sentences.addAll(Arrays.asList(story.text().split("(?<=[.؟?!])\\s+")));
    }
  }

  /** Returns the next one. */
  Article next() {
    var text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append(sentence()).append(' ').append(name()).append(' ').append(name()).append(".\n");
    }
    return StoryLanguage.article(sentence(), text.toString());
  }

  private String sentence() {
    return sentences.get(random.nextInt(sentences.size()));
  }

  // Looks like a name, so that the rules for names have to do with it.
  private String name() {
    var word = DictionaryPass.word(random);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}

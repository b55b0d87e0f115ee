package copytaster.enrich.evaluate;

import copytaster.article.Mention;
import copytaster.article.TextPart;
import java.util.ArrayList;
import java.util.List;

/** Labelled sentences as one text, in which each word knows its place. */
final class WordText {

  private static final int CONTEXT = 4;

  private final StringBuilder text = new StringBuilder();
  private final List<String> words = new ArrayList<>();
  private final List<Integer> begins = new ArrayList<>();
  private final List<WordSpan> gold = new ArrayList<>();

  WordText(List<Gold> sentences) {
    for (var sentence : sentences) {
      gold.addAll(sentence.spans(words.size()));
      sentence.words().forEach(this::add);
      text.append('\n');
    }
  }

  private void add(String word) {
    begins.add(text.length());
    words.add(word);
    text.append(word).append(' ');
  }

  String text() {
    return text.toString();
  }

  List<WordSpan> gold() {
    return gold;
  }

  /** Returns the span of all words that a mention touches; none if it is not in the body. */
  List<WordSpan> words(String type, Mention mention) {
    if (mention.part() != TextPart.BODY) {
      return List.of();
    }
    int from = 0;
    while (from < words.size() && end(from) <= mention.begin()) {
      from++;
    }
    int to = from;
    while (to < words.size() && begins.get(to) < mention.end()) {
      to++;
    }
    return to > from ? List.of(new WordSpan(type, from, to)) : List.of();
  }

  String words(WordSpan span) {
    return String.join(" ", words.subList(span.from(), span.to()));
  }

  String context(WordSpan span) {
    int from = Math.max(0, span.from() - CONTEXT);
    int to = Math.min(words.size(), span.to() + CONTEXT);
    return String.join(" ", words.subList(from, span.from()))
        + " ["
        + words(span)
        + "] "
        + String.join(" ", words.subList(span.to(), to));
  }

  private int end(int word) {
    return begins.get(word) + words.get(word).length();
  }
}

package copytaster.enrich.transformer;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import copytaster.enrich.entity.UnusableModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Splits texts into a model's subtokens. Several threads may use it at once. */
final class SubwordTokenizer implements AutoCloseable {

  private final HuggingFaceTokenizer tokenizer;

  private SubwordTokenizer(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * Reads a tokenizer.json. What that says of truncation and padding does not count.
   *
   * @throws UnusableModel if it cannot be used
   */
  // A fault of the native code is any exception, and a library that is missing an error.
  static SubwordTokenizer read(Path file) {
    NativeCode.prepare();
    try {
      return new SubwordTokenizer(
          HuggingFaceTokenizer.builder()
              .optTokenizerPath(file)
              .optTruncation(false)
              .optPadding(false)
              .build());
    } catch (IOException | RuntimeException | LinkageError e) {
      throw new UnusableModel(file + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** Splits a text that {@link ModelText} has made. */
  Subwords split(String text) {
    var encoding = tokenizer.encode(text, true, false);
    int from = firstOfText(encoding);
    int to = lastOfText(encoding, from);
    var ids = encoding.getIds();
    int size = to - from;
    var subwords =
        new Subwords(
            Arrays.copyOfRange(ids, from, to),
            new int[size],
            new int[size],
            new boolean[size],
            Arrays.copyOf(ids, from),
            Arrays.copyOfRange(ids, to, ids.length));
    place(encoding, from, subwords, text);
    return subwords;
  }

  @Override
  public void close() {
    tokenizer.close();
  }

  // The tokenizer counts code points.
  private static void place(Encoding encoding, int from, Subwords subwords, String text) {
    var places = ModelText.places(text);
    var spans = encoding.getCharTokenSpans();
    var words = encoding.getWordIds();
    for (int i = 0; i < subwords.size(); i++) {
      var span = spans[from + i];
      int end = span == null ? endBefore(subwords, i) : places[span.getEnd()];
      int begin = span == null ? end : withoutSpace(text, places[span.getStart()], end);
      subwords.begins()[i] = begin;
      subwords.ends()[i] = end;
      subwords.isFirst()[i] =
          i == 0 || words[from + i] != words[from + i - 1] || begin > subwords.ends()[i - 1];
    }
  }

  private static int endBefore(Subwords subwords, int at) {
    return at == 0 ? 0 : subwords.ends()[at - 1];
  }

  // SentencePiece has the space before a word in its first piece.
  private static int withoutSpace(String text, int begin, int end) {
    int first = begin;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private static int firstOfText(Encoding encoding) {
    var special = encoding.getSpecialTokenMask();
    int at = 0;
    while (at < special.length && special[at] != 0) {
      at++;
    }
    return at;
  }

  private static int lastOfText(Encoding encoding, int from) {
    var special = encoding.getSpecialTokenMask();
    int at = special.length;
    while (at > from && special[at - 1] != 0) {
      at--;
    }
    return at;
  }
}

package copytaster.enrich.transformer;

import copytaster.enrich.entity.ModelSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A model that labels words by a list: real weights, a real tokenizer (WordPiece), real labels, and
 * nothing that was learnt.
 */
final class TinyModel {

  static final List<String> LABELS =
      List.of("O", "B-PERS", "I-PERS", "B-ORG", "I-ORG", "B-GPE", "I-GPE", "B-MISC");

  private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

  private final Map<String, String> words = new LinkedHashMap<>();
  private List<String> inputs = List.of("attention_mask", "token_type_ids");
  private List<String> labels = LABELS;
  private int positions = 512;
  // A probability of 99 % or so.
  private float sureness = 8;

  private TinyModel() {}

  /** Returns one that knows the people and places of the tests. */
  static TinyModel ofNames() {
    return new TinyModel()
        .labels("B-PERS", "Vladimir", "فلاديمير", "محمود", "Zork", "Jordan", "Al")
        .labels("I-PERS", "Putin", "بوتين", "الزعبوط", "Quuxman", "##quux", "Sharaa")
        .labels("B-GPE", "Moscow", "موسكو", "دمشق", "Damascus", "Reading")
        .labels("B-ORG", "United", "وزارة")
        .labels("I-ORG", "Nations", "الدفاع")
        .labels("B-MISC", "Arabic")
        .labels("O", "و", "##دمشق", "##الزعبوط", "said", ".", "-", "قال", "😀", "word", "##ing");
  }

  TinyModel labels(String label, String... subtokens) {
    for (var subtoken : subtokens) {
      words.put(subtoken, label);
    }
    return this;
  }

  TinyModel reading(String... otherInputs) {
    inputs = List.of(otherInputs);
    return this;
  }

  TinyModel saying(List<String> otherLabels) {
    labels = otherLabels;
    return this;
  }

  TinyModel ofPositions(int most) {
    positions = most;
    return this;
  }

  TinyModel sure(float score) {
    sureness = score;
    return this;
  }

  /** Writes the three files into a folder. */
  Path writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve("model.onnx"), weights());
      Files.writeString(folder.resolve("tokenizer.json"), json(tokenizer()));
      Files.writeString(folder.resolve("config.json"), json(config()));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns settings with which nothing is in the way. */
  static ModelSettings settings(Path folder) {
    return new ModelSettings(
        folder, 256, 32, 2, 8, Duration.ofSeconds(20), 50, List.of(), Map.of());
  }

  private byte[] weights() {
    int size = SPECIAL.size() + words.size();
    // The embedding of a subtoken is the label that it is to have.
    var embedding = new float[size][LABELS.size()];
    int id = 0;
    for (var _ : SPECIAL) {
      embedding[id++][0] = 1;
    }
    for (var label : words.values()) {
      embedding[id++][LABELS.indexOf(label)] = 1;
    }
    var layer = new float[LABELS.size()][LABELS.size()];
    for (int i = 0; i < layer.length; i++) {
      layer[i][i] = sureness;
    }
    return OnnxBytes.of(embedding, layer, new float[LABELS.size()], inputs);
  }

  private Map<String, Object> config() {
    var id2label = new LinkedHashMap<String, String>();
    for (int i = 0; i < labels.size(); i++) {
      id2label.put(Integer.toString(i), labels.get(i));
    }
    return Map.of("id2label", id2label, "max_position_embeddings", positions);
  }

  // With a truncation that must not count.
  private Map<String, Object> tokenizer() {
    var vocabulary = new LinkedHashMap<String, Integer>();
    SPECIAL.forEach(word -> vocabulary.put(word, vocabulary.size()));
    words.keySet().forEach(word -> vocabulary.put(word, vocabulary.size()));
    var tokenizer = new LinkedHashMap<String, Object>();
    tokenizer.put("version", "1.0");
    tokenizer.put(
        "truncation",
        Map.of("direction", "Right", "max_length", 4, "strategy", "LongestFirst", "stride", 0));
    tokenizer.put("added_tokens", added());
    tokenizer.put("pre_tokenizer", Map.of("type", "BertPreTokenizer"));
    tokenizer.put("post_processor", frame());
    tokenizer.put(
        "model",
        Map.of(
            "type",
            "WordPiece",
            "unk_token",
            "[UNK]",
            "continuing_subword_prefix",
            "##",
            "max_input_chars_per_word",
            100,
            "vocab",
            vocabulary));
    return tokenizer;
  }

  private static List<Object> added() {
    var added = new ArrayList<>();
    for (int i = 0; i < SPECIAL.size(); i++) {
      var flags = new LinkedHashMap<String, Object>(Map.of("id", i, "content", SPECIAL.get(i)));
      List.of("single_word", "lstrip", "rstrip", "normalized").forEach(f -> flags.put(f, false));
      flags.put("special", true);
      added.add(flags);
    }
    return added;
  }

  private static Map<String, Object> frame() {
    var text = Map.of("Sequence", Map.of("id", "A", "type_id", 0));
    var other = Map.of("Sequence", Map.of("id", "B", "type_id", 1));
    return Map.of(
        "type",
        "TemplateProcessing",
        "single",
        List.of(special("[CLS]"), text, special("[SEP]")),
        "pair",
        List.of(text, other),
        "special_tokens",
        Map.of("[CLS]", ids("[CLS]"), "[SEP]", ids("[SEP]")));
  }

  private static Map<String, Object> special(String token) {
    return Map.of("SpecialToken", Map.of("id", token, "type_id", 0));
  }

  private static Map<String, Object> ids(String token) {
    return Map.of("id", token, "ids", List.of(SPECIAL.indexOf(token)), "tokens", List.of(token));
  }

  private static String json(Object value) {
    return JsonMapper.shared().writeValueAsString(value);
  }
}

package copytaster.enrich.transformer;

import copytaster.enrich.entity.UnusableModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model's config.json says, in the form of Hugging Face's transformers.
 *
 * @param labels the labels by their numbers ({@code id2label})
 * @param longest how many subtokens the model can read at once ({@code max_position_embeddings}),
 *     very many if it does not say
 */
record ModelConfig(List<String> labels, int longest) {

  // RoBERTa counts its positions from 2.
  private static final int POSITIONS_OFF = 2;

  /**
   * Reads the file.
   *
   * @throws UnusableModel if it is no JSON, or has no labels numbered from 0 on
   */
  static ModelConfig read(Path file) {
    try {
      var json = JsonMapper.shared().readTree(Files.readString(file));
      return new ModelConfig(labels(file, json.path("id2label")), longest(json));
    } catch (IOException | JacksonException e) {
      throw new UnusableModel(file + " is no JSON that can be read", e);
    }
  }

  private static List<String> labels(Path file, JsonNode id2label) {
    var labels = new ArrayList<String>();
    for (int i = 0; id2label.path(Integer.toString(i)).isString(); i++) {
      labels.add(id2label.path(Integer.toString(i)).asString());
    }
    if (labels.isEmpty() || labels.size() != id2label.size()) {
      throw new UnusableModel(file + " has no id2label with labels numbered from 0 on", null);
    }
    return labels;
  }

  private static int longest(JsonNode json) {
    int positions = json.path("max_position_embeddings").asInt(Integer.MAX_VALUE);
    return positions - POSITIONS_OFF;
  }
}

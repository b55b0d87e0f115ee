package copytaster.enrich.transformer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Writes the smallest token classifier: an embedding (Gather), a layer (MatMul) and its bias (Add).
 * The field numbers are those of onnx.proto3.
 */
final class OnnxBytes {

  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  private OnnxBytes() {}

  /**
   * Returns a model.onnx.
   *
   * @param embedding for each subtoken a row
   * @param layer for each column of the embedding a row of scores by label
   * @param bias a score for each label
   * @param inputs what it reads besides input_ids
   */
  static byte[] of(float[][] embedding, float[][] layer, float[] bias, List<String> inputs) {
    var graph =
        new Protobuf()
            .message(1, node("Gather", "embedded", "embedding", "input_ids"))
            .message(1, node("MatMul", "mapped", "embedded", "layer"))
            .message(1, node("Add", "logits", "mapped", "bias"))
            .text(2, "tiny")
            .message(5, tensor("embedding", embedding))
            .message(5, tensor("layer", layer))
            .message(5, tensor("bias", bias))
            .message(11, value("input_ids", INT64, "batch", "length"))
            .message(12, value("logits", FLOAT, "batch", "length", "labels"));
    inputs.forEach(input -> graph.message(11, value(input, INT64, "batch", "length")));
    return new Protobuf()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Protobuf().text(1, "").number(2, 13))
        .toByteArray();
  }

  private static Protobuf node(String operator, String output, String... inputs) {
    var node = new Protobuf();
    for (var input : inputs) {
      node.text(1, input);
    }
    return node.text(2, output).text(4, operator);
  }

  private static Protobuf tensor(String name, float[][] rows) {
    var buffer =
        ByteBuffer.allocate(rows.length * rows[0].length * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (var row : rows) {
      for (var value : row) {
        buffer.putFloat(value);
      }
    }
    return new Protobuf()
        .number(1, rows.length)
        .number(1, rows[0].length)
        .number(2, FLOAT)
        .text(8, name)
        .bytes(9, buffer.array());
  }

  private static Protobuf tensor(String name, float[] values) {
    var buffer = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (var value : values) {
      buffer.putFloat(value);
    }
    return new Protobuf()
        .number(1, values.length)
        .number(2, FLOAT)
        .text(8, name)
        .bytes(9, buffer.array());
  }

  private static Protobuf value(String name, int type, String... dimensions) {
    var shape = new Protobuf();
    for (var dimension : dimensions) {
      shape.message(1, new Protobuf().text(2, dimension));
    }
    var tensor = new Protobuf().number(1, type).message(2, shape);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }
}

package copytaster.enrich.transformer;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import copytaster.enrich.entity.UnusableModel;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A token classifier that ONNX Runtime runs, one session for all threads. */
final class OnnxModel implements TokenClassifier {

  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final String SCORES = "logits";

  private final OrtSession session;
  private final Set<String> outputs;

  private OnnxModel(OrtSession session) {
    this.session = session;
    var names = session.getOutputNames();
    this.outputs = Set.of(names.contains(SCORES) ? SCORES : names.iterator().next());
  }

  /**
   * Loads the weights.
   *
   * @throws UnusableModel if they cannot be loaded, or are of no token classifier
   */
  // A native library that cannot be loaded is an error.
  static OnnxModel load(Path file) {
    try (var options = new OrtSession.SessionOptions()) {
      // Articles are read side by side; a thread of the model's own would only get into their way.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      var environment = OrtEnvironment.getEnvironment();
      // On Windows it would report to its maker.
      environment.setTelemetry(false);
      return checked(file, environment.createSession(file.toString(), options));
    } catch (OrtException | LinkageError e) {
      throw new UnusableModel(file + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static OnnxModel checked(Path file, OrtSession session) throws OrtException {
    if (!session.getInputNames().contains(IDS)) {
      throw new UnusableModel(file + " does not read " + IDS, null);
    }
    for (var input : session.getInputInfo().values()) {
      boolean isKnown = Set.of(IDS, MASK, TYPES).contains(input.getName());
      if (!isKnown
          || !(input.getInfo() instanceof TensorInfo info)
          || info.type != OnnxJavaType.INT64) {
        throw new UnusableModel(
            file + " has an input that is unknown or no int64: " + input.getName(), null);
      }
    }
    return new OnnxModel(session);
  }

  @Override
  public float[][] scores(long[] window, Cancellation cancellation) {
    var inputs = new LinkedHashMap<String, OnnxTensor>();
    try (var options = new OrtSession.RunOptions()) {
      for (var input : session.getInputNames()) {
        inputs.put(input, tensor(input, window));
      }
      return scores(inputs, window.length, options, cancellation);
    } catch (OrtException e) {
      throw new ModelFailure("the model failed", e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelFailure("the model cannot be closed", e);
    }
  }

  private float[][] scores(
      Map<String, OnnxTensor> inputs,
      int length,
      OrtSession.RunOptions options,
      Cancellation cancellation)
      throws OrtException {
    cancellation.begun(() -> terminate(options));
    try (var result = session.run(inputs, outputs, options)) {
      return scores((OnnxTensor) result.get(0), length);
    } finally {
      cancellation.ended();
    }
  }

  private static float[][] scores(OnnxTensor tensor, int length) {
    var shape = tensor.getInfo().getShape();
    if (shape.length != 3 || shape[0] != 1 || shape[1] != length) {
      throw new ModelFailure(
          "no scores for " + length + " subtokens, but " + Arrays.toString(shape), null);
    }
    var buffer = tensor.getFloatBuffer();
    var scores = new float[length][Math.toIntExact(shape[2])];
    for (var row : scores) {
      buffer.get(row);
    }
    return scores;
  }

  private static OnnxTensor tensor(String input, long[] window) throws OrtException {
    var values =
        switch (input) {
          case IDS -> window;
          case MASK -> ones(window.length);
          default -> new long[window.length];
        };
    return OnnxTensor.createTensor(
        OrtEnvironment.getEnvironment(), LongBuffer.wrap(values), new long[] {1, window.length});
  }

  private static long[] ones(int length) {
    var ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static void terminate(OrtSession.RunOptions options) {
    try {
      options.setTerminate(true);
    } catch (OrtException e) {
      throw new ModelFailure("the model cannot be stopped", e);
    }
  }
}

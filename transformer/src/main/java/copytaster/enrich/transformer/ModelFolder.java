package copytaster.enrich.transformer;

import copytaster.enrich.entity.UnusableModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The files of a model, as a fine-tuned token classifier is exported: all three are there. */
final class ModelFolder {

  private static final int SHORT_HASH = 12;

  private final Path folder;

  private ModelFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the files in a folder.
   *
   * @throws UnusableModel if the folder or a file is missing
   */
  static ModelFolder of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UnusableModel("no folder with a transformer: " + folder, null);
    }
    var files = new ModelFolder(folder.toAbsolutePath().normalize());
    files.require(files.weights());
    files.require(files.tokenizer());
    files.require(files.config());
    return files;
  }

  private void require(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UnusableModel("the transformer has no file that can be read: " + file, null);
    }
  }

  String name() {
    return String.valueOf(folder.getFileName());
  }

  Path weights() {
    return folder.resolve("model.onnx");
  }

  Path tokenizer() {
    return folder.resolve("tokenizer.json");
  }

  Path config() {
    return folder.resolve("config.json");
  }

  /** Returns the SHA-256 of the weights, in hexadecimal. */
  String hash() {
    try (var stream = new DigestInputStream(Files.newInputStream(weights()), sha256())) {
      stream.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(stream.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UnusableModel("cannot read " + weights() + ": " + e.getMessage(), e);
    }
  }

  /** Returns the begin of a hash, which tells models apart well enough for people. */
  static String shortened(String hash) {
    return hash.substring(0, SHORT_HASH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }
}

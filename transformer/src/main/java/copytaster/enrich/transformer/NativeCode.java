package copytaster.enrich.transformer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * How DJL loads its native code: out of its own jar, into a folder that nobody else can write to,
 * and without a word to the network.
 */
final class NativeCode {

  private static final String FOLDER = "ENGINE_CACHE_DIR";
  private static final String OFFLINE = "ai.djl.offline";
  // Without it, DJL asks the cloud's metadata service where it runs, and reports there.
  private static final String SILENT = "OPT_OUT_TRACKING";

  private NativeCode() {}

  /** Has to be called before any class of DJL is used; what is set from outside stays. */
  static synchronized void prepare() {
    set(OFFLINE, "true");
    set(SILENT, "true");
    if (System.getenv(FOLDER) == null && System.getProperty(FOLDER) == null) {
      System.setProperty(FOLDER, privateFolder().toString());
    }
  }

  private static void set(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private static Path privateFolder() {
    try {
      var folder = Files.createTempDirectory("copytaster-tokenizers-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for the tokenizer's native code", e);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The JVM ends; what is left of a temporary folder is the system's.
    }
  }
}

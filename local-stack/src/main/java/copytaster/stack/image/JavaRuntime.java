package copytaster.stack.image;

import java.nio.file.Path;
import java.util.List;

/** The JDK that this code runs on, which is the one that the services run on too. */
final class JavaRuntime {

  // The same for training and for use: a cache made under other flags is not taken.
  private static final List<String> FLAGS =
      List.of(
          "-Xmx384m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED");

  private JavaRuntime() {}

  static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static List<String> flags() {
    return FLAGS;
  }

  /** Names what a cache depends on besides the jar. */
  static String fingerprint() {
    return System.getProperty("java.vm.vendor")
        + " "
        + System.getProperty("java.vm.version")
        + " "
        + FLAGS;
  }
}

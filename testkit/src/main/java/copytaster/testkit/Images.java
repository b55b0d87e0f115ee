package copytaster.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The container image of each server, in the version that the build names. */
final class Images {

  private Images() {}

  static String of(ServerKind kind) {
    var images = new Properties();
    try (var in = Images.class.getResourceAsStream("images.properties")) {
      images.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return images.getProperty(kind.toString());
  }
}

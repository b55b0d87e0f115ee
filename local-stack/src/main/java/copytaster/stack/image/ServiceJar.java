package copytaster.stack.image;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A service's executable jar, as the build made it.
 *
 * @param path the jar
 */
public record ServiceJar(Path path) {

  private static final int KEY_LENGTH = 16;

  /** Names the service. */
  public String name() {
    return path.getFileName().toString().replaceFirst("\\.jar$", "");
  }

  /**
   * Returns the jar unpacked, with an ahead-of-time cache: the one made before for this very jar
   * and JDK, else a new one. Making one takes a while; whoever comes second waits.
   *
   * @param images the folder where such images are kept
   */
  public ServiceImage image(Path images) {
    var folder = images.resolve(name() + "-" + key());
    try {
      Files.createDirectories(folder);
      try (var channel = open(folder.resolve("lock"));
          var _ = channel.lock()) {
        return new ImageMaker(this, folder).image();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + folder, e);
    }
  }

  private static FileChannel open(Path lock) throws IOException {
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Names an image of this jar: no other jar, JDK or flags give the same. */
  String key() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(JavaRuntime.fingerprint().getBytes(StandardCharsets.UTF_8));
      try (var jar = new DigestInputStream(Files.newInputStream(path), digest)) {
        jar.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}

package copytaster.ingest.push;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a stream line by line, holding no more of a line than is taken. */
final class LineReader {

  private static final int BUFFER = 64 * 1024;

  private final BufferedInputStream in;
  private final int longest;
  private long number;

  LineReader(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.longest = longest;
  }

  /**
   * One line.
   *
   * @param number from 1, blank lines counted
   * @param bytes without the line end; only the beginning if it is too long
   * @param isTooLong whether it is longer than is taken
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares lines.
  record Line(long number, byte[] bytes, boolean isTooLong) {

    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  /** Returns the next line, null behind the last. */
  @Nullable Line next() throws IOException {
    var line = new ByteArrayOutputStream();
    boolean tooLong = false;
    int read = in.read();
    if (read < 0) {
      return null;
    }
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (line.size() < longest) {
        line.write(read);
      } else {
        tooLong |= read != '\r';
      }
    }
    return new Line(++number, line.toByteArray(), tooLong);
  }
}

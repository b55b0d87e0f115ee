package copytaster.ingest.push;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes on so many bytes and then refuses to go on. */
final class CappedInput extends FilterInputStream {

  /** Thrown when there is more. */
  static final class TooMuch extends IOException {

    TooMuch(long most) {
      super("more than " + most + " bytes");
    }
  }

  private final long most;
  private long passed;

  CappedInput(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int more) throws TooMuch {
    passed += more;
    if (passed > most) {
      throw new TooMuch(most);
    }
  }
}

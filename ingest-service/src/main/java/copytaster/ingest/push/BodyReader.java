package copytaster.ingest.push;

import copytaster.ingest.format.Refusal;
import copytaster.ingest.format.Refusal.Fault;
import copytaster.ingest.format.Refusal.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Reads the body of a request, as far as it may be read. */
final class BodyReader {

  private static final int BUFFER = 16 * 1024;

  private final PushSettings settings;

  BodyReader(PushSettings settings) {
    this.settings = settings;
  }

  /**
   * A body.
   *
   * @param bytes without the coding it came in; only the beginning if it is refused
   * @param refusal why it cannot be taken, null if it can
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  record Body(byte[] bytes, @Nullable Refusal refusal) {}

  /**
   * Reads a body into memory.
   *
   * @throws IOException if the client is gone
   */
  Body read(HttpServletRequest request) throws IOException {
    var encoding = request.getHeader("Content-Encoding");
    var coding = Coding.of(encoding);
    if (request.getContentLengthLong() > settings.body().toBytes()) {
      return new Body(new byte[0], tooLarge("body", settings.body()));
    }
    return coding == null ? new Body(new byte[0], unknownCoding()) : read(request, coding);
  }

  private Body read(HttpServletRequest request, Coding coding) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var sent = new CappedInput(request.getInputStream(), settings.body().toBytes());
    long most = settings.inflated().toBytes();
    try {
      var plain = coding.undo(sent);
      var buffer = new byte[BUFFER];
      for (int read = plain.read(buffer); read >= 0; read = plain.read(buffer)) {
        int room = (int) Math.min(read, most - bytes.size());
        bytes.write(buffer, 0, room);
        if (room < read) {
          return new Body(bytes.toByteArray(), tooLarge("inflated body", settings.inflated()));
        }
      }
      return new Body(bytes.toByteArray(), null);
    } catch (CappedInput.TooMuch _) {
      return new Body(bytes.toByteArray(), tooLarge("body", settings.body()));
    } catch (ZipException | EOFException e) {
      if (coding == Coding.IDENTITY) {
        throw e;
      }
      return new Body(bytes.toByteArray(), damaged());
    }
  }

  static Refusal unknownCoding() {
    return refusal(
        Kind.UNSUPPORTED,
        new Fault("Content-Encoding", "unsupported", "these are read: " + Coding.ACCEPTED));
  }

  static Refusal damaged() {
    return refusal(
        Kind.MALFORMED, new Fault("Content-Encoding", "damaged", "the body is not what this says"));
  }

  private static Refusal tooLarge(String what, DataSize most) {
    var detail = "the %s is larger than %d bytes".formatted(what, most.toBytes());
    return refusal(Kind.TOO_LARGE, new Fault("", "too-large", detail));
  }

  private static Refusal refusal(Kind kind, Fault fault) {
    return new Refusal(kind, fault.detail(), List.of(fault));
  }
}

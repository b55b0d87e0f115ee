package copytaster.ingest.drop;

import copytaster.ingest.format.Refusal;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/** What reading a file gave. */
sealed interface Content {

  /** Its bytes. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  record Read(byte[] bytes) implements Content {}

  /** Why it cannot be taken. */
  record Refused(Refusal refusal) implements Content {}

  /** It is being changed, or is gone: the next look decides. */
  record NotNow() implements Content {}

  /**
   * Reads a file.
   *
   * @param most bytes that it may have
   * @throws IOException if that fails and may not fail the next time
   */
  static Content of(DroppedFile file, long most) throws IOException {
    if (file.size() > most) {
      return new Refused(tooLarge(most));
    }
    try {
      var bytes = bytes(file, most);
      return file.isUnchanged() ? new Read(bytes) : new NotNow();
    } catch (NoSuchFileException _) {
      return new NotNow();
    } catch (AccessDeniedException _) {
      return new Refused(refusal(Refusal.Kind.MALFORMED, "unreadable", "the file may not be read"));
    }
  }

  // Whoever put a link in its place since the look gets nothing through it.
  private static byte[] bytes(DroppedFile file, long most) throws IOException {
    var options = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    try (var in = Channels.newInputStream(Files.newByteChannel(file.path(), options))) {
      return in.readNBytes((int) most);
    }
  }

  private static Refusal tooLarge(long most) {
    return refusal(
        Refusal.Kind.TOO_LARGE, "too-large", "the file is larger than " + most + " bytes");
  }

  private static Refusal refusal(Refusal.Kind kind, String code, String detail) {
    return new Refusal(kind, detail, List.of(new Refusal.Fault("", code, detail)));
  }
}

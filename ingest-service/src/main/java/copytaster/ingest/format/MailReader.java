package copytaster.ingest.format;

import copytaster.ingest.format.Refusal.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Reads a mail into its header and its parts, in their order and however badly it is formed. */
final class MailReader {

  /** What the bytes hold. */
  sealed interface Result {

    /** A mail. */
    record Mail(MailHeader header, List<MailPart> parts) implements Result {}

    /** No mail that is taken. */
    record Refused(Refusal refusal) implements Result {}
  }

  private static final int HEADER_LENGTH = 100_000;
  private static final int HEADERS = 1_000;

  private final Limits.Mail limits;
  private final int outerDepth;
  private final MimeTokenStream stream;
  private final List<MailPart> parts = new ArrayList<>();
  private final Deque<Integer> alternatives = new ArrayDeque<>();
  private @Nullable MailHeader first;
  private MailHeader header = new MailHeader();
  private int groups;

  private MailReader(Limits.Mail limits, int outerDepth) {
    this.limits = limits;
    this.outerDepth = outerDepth;
    var config =
        MimeConfig.custom()
            .setStrictParsing(false)
            .setMalformedHeaderStartsBody(false)
            .setMaxLineLen(-1)
            .setMaxHeaderLen(HEADER_LENGTH)
            .setMaxHeaderCount(HEADERS)
            .build();
    this.stream = new MimeTokenStream(config);
    // A mail within a mail is a part, to be read as a story of its own.
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
  }

  /**
   * Reads a mail.
   *
   * @param outerDepth how deep the mail itself is within other mails
   */
  static Result read(byte[] bytes, Limits.Mail limits, int outerDepth) {
    return new MailReader(limits, outerDepth).read(bytes);
  }

  private Result read(byte[] bytes) {
    try {
      stream.parse(new ByteArrayInputStream(bytes));
      for (var state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        var refusal = take(state);
        if (refusal != null) {
          return new Result.Refused(refusal);
        }
      }
      return new Result.Mail(first == null ? header : first, parts);
    } catch (MaxHeaderLimitException | MaxHeaderLengthLimitException e) {
      return new Result.Refused(tooMuch("has too much header"));
    } catch (MimeException | IOException e) {
      return new Result.Refused(
          Refusal.of(Kind.MALFORMED, "", "bad-mail", "the mail cannot be read: " + reason(e)));
    }
  }

  private @Nullable Refusal take(EntityState state) throws IOException {
    switch (state) {
      case T_START_HEADER -> header = new MailHeader();
      case T_FIELD -> header.add(stream.getField());
      case T_END_HEADER -> first = first == null ? header : first;
      case T_START_MULTIPART -> {
        return begin();
      }
      case T_END_MULTIPART -> alternatives.poll();
      case T_BODY -> {
        return body();
      }
      default -> {}
    }
    return null;
  }

  private @Nullable Refusal begin() {
    boolean alternative = header.structured("content-type").value().equals("multipart/alternative");
    int outer = alternatives.isEmpty() ? 0 : alternatives.peek();
    alternatives.push(alternative ? ++groups : outer);
    return alternatives.size() + outerDepth > limits.depth()
        ? tooMuch("nests deeper than " + limits.depth() + " levels")
        : null;
  }

  private @Nullable Refusal body() throws IOException {
    if (parts.size() == limits.parts()) {
      return tooMuch("has more than " + limits.parts() + " parts");
    }
    int alternative = alternatives.isEmpty() ? 0 : alternatives.peek();
    try (var decoded = stream.getDecodedInputStream()) {
      parts.add(new MailPart(header, alternative, decoded.readAllBytes()));
    }
    return null;
  }

  private static Refusal tooMuch(String detail) {
    return Refusal.of(Kind.TOO_LARGE, "", "too-large", "the mail " + detail);
  }

  private static String reason(Exception e) {
    return Quote.of(e.getMessage() == null ? "no mail" : e.getMessage());
  }
}

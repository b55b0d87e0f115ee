package copytaster.ingest.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The codings that a body may come in ({@code Content-Encoding}). */
enum Coding {
  /** As it is. */
  IDENTITY,
  /** gzip (RFC 1952). */
  GZIP,
  /** zlib (RFC 1950), or what some send for it: deflate without its frame (RFC 1951). */
  DEFLATE;

  /** What a client is told that may be sent. */
  static final String ACCEPTED = "gzip, deflate";

  /** Returns the coding of a header's value, null if it is not one that is undone here. */
  static @Nullable Coding of(@Nullable String header) {
    return switch (header == null ? "" : header.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> IDENTITY;
      case "gzip", "x-gzip" -> GZIP;
      case "deflate" -> DEFLATE;
      default -> null;
    };
  }

  /** Returns the bytes before they were coded. */
  InputStream undo(InputStream coded) throws IOException {
    return switch (this) {
      case IDENTITY -> coded;
      case GZIP -> new GZIPInputStream(coded);
      case DEFLATE -> inflated(new PushbackInputStream(coded));
    };
  }

  private static InputStream inflated(PushbackInputStream coded) throws IOException {
    int first = coded.read();
    if (first >= 0) {
      coded.unread(first);
    }
    boolean framed = (first & 0x0F) == 8;
    return new InflaterInputStream(coded, new Inflater(!framed));
  }
}

package copytaster.ingest.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/** The header of a mail or of a part of it: its fields by their names. */
final class MailHeader {

  /** A field that has a value and parameters. */
  record Structured(String value, Map<String, String> parameters) {}

  // Longer ones are no words but an attack on the decoder.
  private static final int LONGEST = 10_000;

  // What systems write who mean the larger charset.
  private static final Map<Charset, Charset> LARGER =
      Map.of(
          StandardCharsets.ISO_8859_1,
          Charset.forName("windows-1252"),
          Charset.forName("GB2312"),
          Charset.forName("GBK"));
  private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,40})\\?[Qq]\\?([^?]*)\\?=");
  private static final Set<String> STRUCTURED = Set.of("content-type", "content-disposition");

  private final Map<String, List<String>> fields = new HashMap<>();
  private final Map<String, Structured> structured = new HashMap<>();

  /** Takes a field; only the first Content-Type counts. */
  void add(Field field) {
    var name = field.getName().strip().toLowerCase(Locale.ROOT);
    fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(unfolded(field));
    if (STRUCTURED.contains(name)) {
      structured.putIfAbsent(name, structured(field));
    }
  }

  /** Returns the first field with a name as it was written, null if it is missing or blank. */
  @Nullable String raw(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !Lines.isBlank(value))
        .findFirst()
        .orElse(null);
  }

  /** Returns the words of a field, null if it is missing or blank. */
  @Nullable String text(String name) {
    var raw = raw(name);
    return raw == null ? null : words(raw);
  }

  /** Returns the value and the parameters of a field, both empty if it is missing. */
  Structured structured(String name) {
    return structured.getOrDefault(name, new Structured("", Map.of()));
  }

  /** Decodes words in another charset (RFC 2047). */
  static String words(String raw) {
    if (!raw.contains("=?") || raw.length() > LONGEST) {
      return raw;
    }
    var decoded =
        DecoderUtil.decodeEncodedWords(
            escaped(raw), DecodeMonitor.SILENT, Charset.forName("windows-1252"), LARGER);
    return ControlLine.clean(decoded).strip();
  }

  // Some put characters into an encoded word that should have been encoded.
  private static String escaped(String raw) {
    if (raw.chars().allMatch(c -> c < 0x80)) {
      return raw;
    }
    return WORD.matcher(raw)
        .replaceAll(word -> Matcher.quoteReplacement(escaped(word.group(1), word.group(2))));
  }

  private static String escaped(String charset, String text) {
    var known = Charsets.named(charset).orElse(StandardCharsets.UTF_8);
    var word = new StringBuilder("=?" + charset + "?Q?");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        word.append(c);
      } else {
        for (byte b : String.valueOf(c).getBytes(known)) {
          word.append(String.format("=%02X", b & 0xFF));
        }
      }
    }
    return word.append("?=").toString();
  }

  // Bytes outside ASCII do not belong in a header, but are there.
  private static String unfolded(Field field) {
    var raw = field.getRaw();
    if (raw == null) {
      return field.getBody() == null ? "" : field.getBody();
    }
    var text = text(raw.toByteArray());
    int colon = text.indexOf(':');
    return text.substring(colon + 1)
        .replaceAll("\\r?\\n(?=[ \\t])", "")
        .replaceAll("[\\r\\n]+", " ");
  }

  private static String text(byte[] raw) {
    return Charsets.decode(raw, null) instanceof Charsets.Decoded.Text text ? text.value() : "";
  }

  private static Structured structured(Field field) {
    var body = body(field);
    var parameters = new HashMap<String, String>();
    var continued = new MimeParameterMapping();
    for (NameValuePair pair : body.getParams()) {
      if (pair.getName() != null && pair.getValue() != null) {
        parameters.put(pair.getName().toLowerCase(Locale.ROOT), words(pair.getValue()));
        continued.addParameter(pair.getName(), pair.getValue());
      }
    }
    // RFC 2231: names in other charsets and in several pieces.
    continued
        .getParameters()
        .forEach((name, value) -> {
          if (name != null && value != null) {
            parameters.put(name.toLowerCase(Locale.ROOT), words(value));
          }
        });
    var value = body.getValue() == null ? "" : body.getValue();
    return new Structured(value.strip().toLowerCase(Locale.ROOT), parameters);
  }

  private static RawBody body(Field field) {
    var raw =
        field instanceof RawField known ? known : new RawField(field.getName(), field.getBody());
    return RawFieldParser.DEFAULT.parseRawBody(raw);
  }
}

package copytaster.ingest.drop;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tells the media type of a file by the ending of its name. */
final class FileTypes {

  /** Says nothing: what it is, its bytes must say. */
  static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BUILT_IN =
      Map.ofEntries(
          Map.entry("md", "text/markdown"),
          Map.entry("markdown", "text/markdown"),
          Map.entry("txt", "text/plain"),
          Map.entry("text", "text/plain"),
          Map.entry("json", "application/json"),
          Map.entry("ninjs", "application/vnd.iptc.ninjs+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("newsml", "application/xml"),
          Map.entry("g2", "application/xml"),
          Map.entry("nitf", "application/nitf+xml"),
          Map.entry("rss", "application/rss+xml"),
          Map.entry("atom", "application/atom+xml"),
          Map.entry("html", "text/html"),
          Map.entry("htm", "text/html"),
          Map.entry("xhtml", "application/xhtml+xml"),
          Map.entry("eml", "message/rfc822"));

  private final Map<String, String> types = new HashMap<>(BUILT_IN);

  FileTypes(String provider, DropSettings settings) {
    put(settings.types());
    put(settings.providerTypes().getOrDefault(provider, Map.of()));
  }

  private void put(Map<String, String> more) {
    more.forEach((ending, type) -> types.put(ending.toLowerCase(Locale.ROOT), type));
  }

  String of(Path file) {
    var name = String.valueOf(file.getFileName());
    var ending = name.substring(name.lastIndexOf('.') + 1);
    return types.getOrDefault(ending.toLowerCase(Locale.ROOT), UNKNOWN);
  }
}

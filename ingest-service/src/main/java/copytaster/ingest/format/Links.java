package copytaster.ingest.format;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Resolves relative addresses (RFC 3986); one that cannot be resolved stays as it is. */
final class Links {

  private static final String BASE = "xml:base";

  private Links() {}

  /**
   * Returns what addresses within an element are relative to, null if the document says nothing.
   */
  static @Nullable String base(XmlElement element) {
    var own = element.attribute(BASE);
    var parent = element.parent();
    var outer = parent == null ? null : base(parent);
    return own == null ? outer : resolve(outer, own);
  }

  static String resolve(@Nullable String base, String address) {
    var written = address.strip();
    if (base == null || written.isEmpty()) {
      return written.isEmpty() && base != null ? base : written;
    }
    try {
      var from = new URI(escaped(base));
      var to = new URI(escaped(written));
      if (to.isAbsolute() || !from.isAbsolute() || from.isOpaque()) {
        return written;
      }
      // Java resolves a query alone as the RFC before this one said.
      boolean queryOnly = written.startsWith("?");
      return queryOnly ? base.replaceFirst("[?#].*", "") + written : from.resolve(to).toString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return written;
    }
  }

  private static String escaped(String address) {
    return address.strip().replace(" ", "%20").replace("|", "%7C");
  }
}

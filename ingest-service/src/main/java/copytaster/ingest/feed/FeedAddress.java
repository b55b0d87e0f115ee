package copytaster.ingest.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads addresses of feeds, also those that are written in other letters than ASCII. */
final class FeedAddress {

  private static final Pattern HOST_AND_PORT = Pattern.compile("([^:@\\[\\]]+)(:\\d+)?");

  private FeedAddress() {}

  /**
   * Returns an address that can be asked.
   *
   * @throws URISyntaxException saying why there is none
   */
  static URI parse(String text) throws URISyntaxException {
    return checked(ascii(new URI(text)));
  }

  /**
   * Returns where a redirect leads.
   *
   * @throws URISyntaxException saying why it leads nowhere
   */
  static URI resolve(URI from, String location) throws URISyntaxException {
    return checked(ascii(from.resolve(new URI(location))));
  }

  private static URI ascii(URI uri) throws URISyntaxException {
    var authority = uri.getRawAuthority();
    if (uri.getHost() != null || authority == null) {
      return new URI(uri.toASCIIString());
    }
    var parts = HOST_AND_PORT.matcher(authority);
    if (!parts.matches()) {
      return uri;
    }
    try {
      var port = parts.group(2) == null ? "" : parts.group(2);
      var host = IDN.toASCII(parts.group(1)) + port;
      return new URI(
          new URI(uri.toString().replaceFirst(Pattern.quote(authority), host)).toASCIIString());
    } catch (IllegalArgumentException e) {
      throw new URISyntaxException(uri.toString(), "the host cannot be read");
    }
  }

  private static URI checked(URI uri) throws URISyntaxException {
    var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new URISyntaxException(uri.toString(), "only http and https are polled");
    }
    if (uri.getHost() == null) {
      throw new URISyntaxException(uri.toString(), "there is no host that can be read");
    }
    if (uri.getRawUserInfo() != null) {
      throw new URISyntaxException(uri.toString(), "a user does not belong into an address");
    }
    return uri;
  }
}

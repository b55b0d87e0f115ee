package copytaster.ingest.feed;

import org.springframework.boot.http.client.InetAddressFilter;

/** Says which addresses a feed may lead to: whoever names a feed must not see our own network. */
final class Guard {

  /** What Boot does not take for internal, and what leads nowhere else all the same. */
  private static final String[] NOT_PUBLIC = {
    "0.0.0.0/8", // Linux connects it to this machine
    "100.64.0.0/10", // behind a provider's address translation
    "192.0.0.0/24",
    "198.18.0.0/15",
    "224.0.0.0/3", // to many, or reserved
    "::/96", // unspecified, loopback, and IPv4 in its oldest dress
    "64:ff9b:1::/48",
    "2002::/16", // IPv4 in another
    "ff00::/8"
  };

  private Guard() {}

  static InetAddressFilter of(FeedSettings settings) {
    return settings.allowInternal()
        ? InetAddressFilter.all()
        : InetAddressFilter.externalAddresses().andNot(NOT_PUBLIC);
  }
}

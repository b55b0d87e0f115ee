package copytaster.enrich.stream;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tells this instance from all others, the same after a restart where it can be. */
final class InstanceName {

  private InstanceName() {}

  /**
   * Returns the name.
   *
   * @param configured the name of the settings, if any
   * @param port the port of the service, 0 for a free one
   */
  static String of(@Nullable String configured, String port) {
    if (configured != null && !configured.isBlank()) {
      return configured;
    }
    // Several instances on one machine may have free ports: nothing tells them apart.
    return port.equals("0") ? UUID.randomUUID().toString() : host() + "-" + port;
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return UUID.randomUUID().toString();
    }
  }
}

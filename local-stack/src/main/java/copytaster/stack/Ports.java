package copytaster.stack;

import copytaster.stack.process.LoopbackPort;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The port of each part.
 *
 * @param of the ports; every part has one, no two the same
 */
public record Ports(Map<Part, Integer> of) {

  private static final int LARGEST = 65_535;
  // Below the range from which systems take the ports of outgoing connections.
  private static final int FIRST_FREE = 20_000;
  private static final int LAST_FREE = 32_000;

  /** Refuses ports that two parts would share. */
  public Ports {
    of = Map.copyOf(of);
    for (var part : Part.values()) {
      for (var other : Part.values()) {
        if (part.compareTo(other) < 0 && port(of, part) == port(of, other)) {
          throw new StackFailed(
              "%s and %s would both use port %d; set %s or %s"
                  .formatted(
                      part.title(),
                      other.title(),
                      port(of, part),
                      part.portVariable(),
                      other.portVariable()));
        }
      }
    }
  }

  /** Takes the ports from environment variables; a part that has none gets its usual one. */
  public static Ports from(Map<String, String> environment) {
    var ports = new EnumMap<Part, Integer>(Part.class);
    for (var part : Part.values()) {
      var value = environment.get(part.portVariable());
      ports.put(
          part,
          value == null || value.isBlank()
              ? part.defaultPort()
              : parse(part.portVariable(), value));
    }
    return new Ports(ports);
  }

  /** Takes any ports that nobody listens on. */
  public static Ports free() {
    var ports = new EnumMap<Part, Integer>(Part.class);
    var taken = new HashSet<Integer>();
    Arrays.stream(Part.values()).forEach(part -> ports.put(part, anyFree(taken)));
    return new Ports(ports);
  }

  /** Returns the port of a part. */
  public int of(Part part) {
    return port(of, part);
  }

  /** Returns these ports with another one for a part. */
  Ports with(Part part, int port) {
    var ports = new EnumMap<>(of);
    ports.put(part, port);
    return new Ports(ports);
  }

  private static int anyFree(Set<Integer> taken) {
    int port;
    do {
      port = ThreadLocalRandom.current().nextInt(FIRST_FREE, LAST_FREE);
    } while (!LoopbackPort.isFree(port) || !taken.add(port));
    return port;
  }

  private static int port(Map<Part, Integer> ports, Part part) {
    @Nullable Integer port = ports.get(part);
    if (port == null) {
      throw new IllegalArgumentException("no port for " + part.title());
    }
    return port;
  }

  private static int parse(String variable, String value) {
    try {
      int port = Integer.parseInt(value.strip());
      if (port > 0 && port <= LARGEST) {
        return port;
      }
    } catch (NumberFormatException _) {
      // Said below, as for a number that is no port.
    }
    throw new StackFailed("%s is no port: %s".formatted(variable, value));
  }
}

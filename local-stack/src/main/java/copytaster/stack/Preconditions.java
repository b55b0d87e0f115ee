package copytaster.stack;

import copytaster.stack.process.FreeMemory;
import copytaster.stack.process.LoopbackPort;
import java.time.Duration;
import java.util.Set;

/** What must hold before anything is started. */
final class Preconditions {

  private static final long MEGABYTE = 1024L * 1024;

  // The port of a process that was just killed is free a moment later.
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Preconditions() {}

  static void check(Set<Part> parts, Ports ports) {
    for (var part : parts) {
      port(part, ports.of(part));
    }
    FreeMemory.bytes().ifPresent(free -> memory(parts, free / MEGABYTE));
  }

  private static void port(Part part, int port) {
    if (!LoopbackPort.isFreeWithin(PATIENCE, port)) {
      throw new StackFailed(
          "port %d, for %s, is in use; set %s to another"
              .formatted(port, part.title(), part.portVariable()));
    }
  }

  static void memory(Set<Part> parts, long freeMegabytes) {
    int needed = parts.stream().mapToInt(Part::megabytes).sum();
    if (freeMegabytes < needed) {
      throw new StackFailed(
          "too little memory: %d MB are needed, %d MB are free".formatted(needed, freeMegabytes));
    }
  }
}

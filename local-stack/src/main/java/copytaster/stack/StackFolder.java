package copytaster.stack;

import copytaster.stack.key.KeyFile;
import copytaster.stack.process.PidFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where a stack keeps what it must find again.
 *
 * @param path the folder
 */
record StackFolder(Path path) {

  StackFolder {
    path = path.toAbsolutePath().normalize();
  }

  PidFile pid(Part part) {
    return new PidFile(path.resolve("run").resolve(part.id() + ".pid"));
  }

  Path log(Part part) {
    return path.resolve("logs").resolve(part.id() + ".log");
  }

  /** What a part writes besides its log. */
  Path data(Part part) {
    return path.resolve("data").resolve(part.id());
  }

  KeyFile keys() {
    return new KeyFile(path.resolve("keys"));
  }

  Path access() {
    return path.resolve("run").resolve("access.properties");
  }

  Path lock() {
    return path.resolve("run").resolve("lock");
  }

  /** The ports that the parts that run were started with; empty when none was. */
  Map<Part, Integer> ports() {
    var known = new Properties();
    if (Files.exists(portsFile())) {
      try (var reader = Files.newBufferedReader(portsFile())) {
        known.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + portsFile(), e);
      }
    }
    return known.stringPropertyNames().stream()
        .flatMap(name -> Part.named(name).stream())
        .collect(Collectors.toMap(part -> part, part -> port(known, part)));
  }

  void writePorts(Ports ports) {
    var lines =
        ports.of().entrySet().stream()
            .map(entry -> entry.getKey().id() + "=" + entry.getValue() + "\n")
            .sorted()
            .collect(Collectors.joining());
    try {
      Files.createDirectories(portsFile().getParent());
      Files.writeString(portsFile(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + portsFile(), e);
    }
  }

  private Path portsFile() {
    return path.resolve("run").resolve("ports");
  }

  private static int port(Properties known, Part part) {
    return Integer.parseInt(known.getProperty(part.id()).strip());
  }
}

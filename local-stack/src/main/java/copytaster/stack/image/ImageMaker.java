package copytaster.stack.image;

import copytaster.stack.process.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Unpacks one service's jar into a folder and trains an ahead-of-time cache there. */
final class ImageMaker {

  private static final int MINUTES = 10;

  private final ServiceJar service;
  private final Path folder;

  ImageMaker(ServiceJar service, Path folder) {
    this.service = service;
    this.folder = folder;
  }

  ServiceImage image() throws IOException {
    var image = new ServiceImage(jar(), folder.resolve("app.aot"));
    if (!Files.exists(marker())) {
      make(image);
      removeOthers();
    }
    return image;
  }

  private Path jar() {
    return folder.resolve("app").resolve(service.path().getFileName());
  }

  // Written last: an image cut short is made again.
  private Path marker() {
    return folder.resolve("made");
  }

  private void make(ServiceImage image) throws IOException {
    deleteAll(folder.resolve("app"));
    Files.deleteIfExists(image.cache());
    if (!run(unpacking())) {
      throw new IllegalStateException(
          "cannot unpack " + service.path() + "; see " + folder.resolve("make.log"));
    }
    // Without a cache the service still starts: a failure here only costs seconds.
    if (!run(training(image.cache()))) {
      Files.deleteIfExists(image.cache());
    }
    Files.writeString(marker(), service.path() + "\n");
  }

  private List<String> unpacking() {
    return List.of(
        JavaRuntime.program(),
        "-Djarmode=tools",
        "-jar",
        service.path().toString(),
        "extract",
        "--destination",
        folder.resolve("app").toString());
  }

  private List<String> training(Path cache) {
    var command = new ArrayList<String>();
    command.add(JavaRuntime.program());
    command.add("-XX:AOTCacheOutput=" + cache);
    command.addAll(JavaRuntime.flags());
    command.addAll(List.of("-Dspring.context.exit=onRefresh", "-jar", jar().toString()));
    return command;
  }

  private boolean run(List<String> command) {
    var process = new Program(command, Map.of(), folder, folder.resolve("make.log")).start();
    try {
      if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while preparing " + service.name(), e);
    }
  }

  // Images of earlier builds of the same service: nobody starts them any more.
  private void removeOthers() throws IOException {
    try (var siblings = Files.list(folder.toAbsolutePath().getParent())) {
      siblings
          .filter(path -> path.getFileName().toString().startsWith(service.name() + "-"))
          .filter(path -> !path.equals(folder))
          .forEach(ImageMaker::deleteAll);
    }
  }

  private static void deleteAll(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var all = Files.walk(folder)) {
      for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder, e);
    }
  }
}

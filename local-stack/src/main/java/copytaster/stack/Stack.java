package copytaster.stack;

import copytaster.stack.key.AccessFile;
import copytaster.stack.key.KeyFile;
import copytaster.stack.process.Ending;
import copytaster.stack.process.LogFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stack whose state is in one folder: its processes, started by this or an earlier command. */
public final class Stack {

  private final Path project;
  private final StackFolder folder;
  private final Ports ports;
  private final Progress progress;

  private Stack(Path project, StackFolder folder, Ports ports, Progress progress) {
    this.project = project;
    this.folder = folder;
    this.ports = ports;
    this.progress = progress;
  }

  /**
   * Opens a stack. Parts that run keep the ports that they were started with.
   *
   * @param project the folder of this project, built
   * @param data where the stack keeps its state
   * @param ports for parts that do not run
   * @param progress is told how things go on
   */
  public static Stack open(Path project, Path data, Ports ports, Progress progress) {
    var folder = new StackFolder(data);
    var current = ports;
    for (var known : folder.ports().entrySet()) {
      if (folder.pid(known.getKey()).running().isPresent()) {
        current = current.with(known.getKey(), known.getValue());
      }
    }
    return new Stack(project, folder, current, progress);
  }

  /**
   * Starts those of the parts that do not run, and waits until all of them are ready. If one of
   * them fails, those that were started are ended again.
   *
   * @throws StackFailed if one cannot be started
   */
  public void start(Collection<Part> parts) throws InterruptedException {
    var missing = EnumSet.noneOf(Part.class);
    parts.stream().filter(part -> process(part).isEmpty()).forEach(missing::add);
    if (missing.isEmpty()) {
      return;
    }
    Preconditions.check(missing, ports);
    progress.say(
        missing.stream()
            .map(Part::title)
            .collect(Collectors.joining(", ", "Starting ", " in " + folder.path() + ".")));
    writeKeys();
    folder.writePorts(ports);
    new Start(this, new Programs(project, folder, ports), missing, progress).run();
  }

  /** Starts one part. */
  public void start(Part part) throws InterruptedException {
    start(Set.of(part));
  }

  /** Ends parts in good order, one after the other: those that need others first. */
  public void stop(Collection<Part> parts) throws InterruptedException {
    for (var part : Arrays.asList(Part.values()).reversed()) {
      if (parts.contains(part)) {
        stop(part);
      }
    }
  }

  /** Ends one part in good order; kills it when it does not end in time. */
  public void stop(Part part) throws InterruptedException {
    var process = process(part);
    if (process.isPresent()) {
      var ending = Ending.of(process.get(), part.patience());
      progress.say(
          switch (ending) {
            case IN_GOOD_ORDER -> part.title() + " has ended";
            case KILLED ->
                "%s did not end within %d s and was killed"
                    .formatted(part.title(), part.patience().toSeconds());
          });
    }
    folder.pid(part).delete();
  }

  /** Kills one part, as {@code kill -9} does. */
  public void kill(Part part) throws InterruptedException {
    var process = process(part);
    if (process.isPresent()) {
      Ending.kill(process.get());
      progress.say(part.title() + " was killed");
    }
    folder.pid(part).delete();
  }

  /** Ends parts in good order and starts them again. */
  public void restart(Collection<Part> parts) throws InterruptedException {
    stop(parts);
    start(parts);
  }

  /** Returns the process of a part, if it runs. */
  public Optional<ProcessHandle> process(Part part) {
    return folder.pid(part).running();
  }

  /** Returns how each part is. */
  public Map<Part, Health> health() throws InterruptedException {
    return new HealthCheck(this).all();
  }

  /** Returns the port of a part. */
  public int port(Part part) {
    return ports.of(part);
  }

  /** Returns where a part answers HTTP. Kafka does not. */
  public URI uri(Part part) {
    return URI.create("http://127.0.0.1:" + port(part));
  }

  /** Returns where Kafka's clients connect. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port(Part.KAFKA);
  }

  /** Returns the keys of the providers. */
  public KeyFile keys() {
    return folder.keys();
  }

  /** Returns the folder of this stack's state. */
  public Path data() {
    return folder.path();
  }

  /** Returns the log of a part. */
  public LogFile log(Part part) {
    return new LogFile(folder.log(part));
  }

  /** Returns the file of the log of a part. */
  public Path logPath(Part part) {
    return folder.log(part);
  }

  /** Returns the parts that run. */
  public List<Part> running() {
    return Arrays.stream(Part.values()).filter(part -> process(part).isPresent()).toList();
  }

  void remember(Part part, ProcessHandle process) {
    folder.pid(part).write(process);
  }

  void forget(Part part) {
    folder.pid(part).delete();
  }

  private void writeKeys() {
    folder.keys().createIfMissing();
    AccessFile.write(folder.access(), folder.keys().all());
  }
}

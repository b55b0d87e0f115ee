package copytaster.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own, on this machine and reachable from it alone. */
public abstract sealed class Server implements AutoCloseable
    permits KafkaServer, ElasticsearchServer {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  final ServerSettings settings;
  private @Nullable ProcessHandle process;

  Server(ServerSettings settings) {
    this.settings = settings;
  }

  /** What clients connect to. */
  public abstract String address();

  /** The port that clients connect to. */
  public int port() {
    return settings.port();
  }

  /** The command line that starts the server, once {@link #prepare} has been called. */
  public abstract List<String> command();

  /** Writes what the command line refers to. */
  public abstract void prepare();

  /** Whether the server answers clients. */
  abstract boolean isReady();

  /** Starts the server, again after it was stopped or killed, and waits until it is ready. */
  public void start() {
    if (isAlive()) {
      throw new ServerFailed("%s runs already, process %d".formatted(name(), pid()));
    }
    process = launch().toHandle();
    try {
      awaitReady();
    } catch (ServerFailed e) {
      kill();
      throw e;
    }
  }

  /** Takes over a process that was started with this server's settings before. */
  public void adopt(long pid) {
    process =
        ProcessHandle.of(pid)
            .orElseThrow(() -> new ServerFailed("%s: no process %d".formatted(name(), pid)));
  }

  /** Tells the server to end in good order; kills it when it does not within its time. */
  public void stop() {
    if (process == null) {
      return;
    }
    Signal.CONTINUE.send(process);
    process.destroy();
    if (!endsWithin(settings.patience())) {
      kill();
    }
  }

  /** Ends the process at once, as the machine's own killer would: nothing is flushed or told. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly();
      endsWithin(settings.patience());
    }
  }

  /** Freezes the process: its connections stay open and nobody answers. */
  public void suspend() {
    Signal.STOP.send(running());
  }

  /** Lets a suspended process go on. */
  public void resume() {
    Signal.CONTINUE.send(running());
  }

  /** Whether there is a process, ready or not. */
  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** The number of the process. */
  public long pid() {
    return running().pid();
  }

  /** Where the server keeps what it must find again. */
  public Path data() {
    return settings.data();
  }

  /** What the server writes to its standard output. */
  public Path log() {
    return settings.log();
  }

  /** As {@link #stop}. */
  @Override
  public void close() {
    stop();
  }

  private Process launch() {
    try {
      Files.createDirectories(settings.data());
      prepare();
      return new ProcessBuilder(command())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
          .start();
    } catch (IOException e) {
      throw new ServerFailed("%s could not be launched".formatted(name()), e);
    }
  }

  private void awaitReady() {
    Instant end = Instant.now().plus(settings.patience());
    while (!isReady()) {
      if (!isAlive()) {
        throw failed("ended while it started");
      }
      if (Instant.now().isAfter(end)) {
        throw failed("was not ready within " + settings.patience());
      }
      endsWithin(BETWEEN_LOOKS);
    }
  }

  private boolean endsWithin(Duration time) {
    try {
      running().onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailed("interrupted while waiting for " + name(), e);
    } catch (ExecutionException e) {
      throw new ServerFailed("lost sight of " + name(), e);
    }
  }

  private ProcessHandle running() {
    if (process == null) {
      throw new ServerFailed(name() + " was never started");
    }
    return process;
  }

  private ServerFailed failed(String what) {
    return new ServerFailed(
        "%s at %s %s. The end of %s:%n%s"
            .formatted(name(), address(), what, log(), LogEnd.of(log())));
  }

  private String name() {
    return String.valueOf(settings.home().getFileName());
  }
}

package copytaster.index.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Installs the schema in the background, again and again until Elasticsearch has taken it. */
@Component
class SchemaInstallation implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(SchemaInstallation.class);

  private final SchemaInstaller installer;
  private final SchemaSettings settings;
  private @Nullable Thread thread;

  SchemaInstallation(SchemaInstaller installer, SchemaSettings settings) {
    this.installer = installer;
    this.settings = settings;
  }

  @Override
  public synchronized void start() {
    thread = Thread.ofVirtual().name("schema").start(this::run);
  }

  @Override
  public synchronized void stop() {
    Objects.requireNonNull(thread).interrupt();
    thread = null;
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  /** Before the listeners: what they write to is being made. */
  @Override
  public int getPhase() {
    return 0;
  }

  private void run() {
    try {
      while (!installer.install()) {
        log.warn("The index is not ready, trying again: {}", installer.state());
        Thread.sleep(settings.retry());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

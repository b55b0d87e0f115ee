package copytaster.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Shows how far the service's listeners are behind, in records and in seconds. */
final class ConsumerLag implements Background.Task {

  private static final Logger log = LoggerFactory.getLogger(ConsumerLag.class);

  private record Reading(Backlog backlog, Instant at) {}

  private record Subject(String group, String topic) {}

  private final Supplier<? extends Iterable<MessageListenerContainer>> containers;
  private final Map<String, Backlogs> groups = new TreeMap<>();
  private final Map<Subject, Reading> readings = new ConcurrentHashMap<>();
  private final Supplier<Backlogs> backlogs;
  private final MeterRegistry meters;
  private final InstantSource clock;
  private final Duration refresh;
  private final Duration valid;
  private boolean failing;

  /**
   * Makes a measurement that is yet to be run.
   *
   * @param refresh time between two looks
   * @param valid how long what was seen last is shown, where looks fail
   */
  ConsumerLag(
      Supplier<? extends Iterable<MessageListenerContainer>> containers,
      Supplier<Backlogs> backlogs,
      MeterRegistry meters,
      InstantSource clock,
      Duration refresh,
      Duration valid) {
    this.containers = containers;
    this.backlogs = backlogs;
    this.meters = meters;
    this.clock = clock;
    this.refresh = refresh;
    this.valid = valid;
  }

  @Override
  public Duration run() {
    try {
      subscriptions().forEach(this::measure);
      failing = false;
    } catch (InterruptException e) {
      log.debug("Stopped while Kafka was asked", e);
    } catch (KafkaException e) {
      if (!failing) {
        log.warn("Lag cannot be measured: {}", e.toString());
      }
      failing = true;
    }
    return refresh;
  }

  private Map<String, Set<String>> subscriptions() {
    Map<String, Set<String>> subscriptions = new TreeMap<>();
    for (var container : containers.get()) {
      var group = container.getGroupId();
      var topics = container.getContainerProperties().getTopics();
      if (group != null && topics != null) {
        subscriptions.computeIfAbsent(group, _ -> new TreeSet<>()).addAll(Arrays.asList(topics));
      }
    }
    return subscriptions;
  }

  private void measure(String group, Set<String> topics) {
    groups
        .computeIfAbsent(group, _ -> backlogs.get())
        .measure(group, topics)
        .forEach((topic, backlog) -> show(new Subject(group, topic), backlog));
  }

  private void show(Subject subject, Backlog backlog) {
    if (readings.put(subject, new Reading(backlog, clock.instant())) == null) {
      gauge("copytaster.lag.records", "Records not read yet", subject, Backlog::records);
      gauge(
          "copytaster.lag.seconds",
          "Age of the oldest record not read yet",
          subject,
          last -> last.seconds(clock.instant()));
    }
  }

  private void gauge(
      String name, String description, Subject subject, ToDoubleFunction<Backlog> value) {
    Gauge.builder(name, () -> current(subject, value))
        .description(description)
        .tags(Tags.of("group", subject.group(), "topic", subject.topic()))
        .register(meters);
  }

  private double current(Subject subject, ToDoubleFunction<Backlog> value) {
    var reading = readings.get(subject);
    return reading == null || reading.at().plus(valid).isBefore(clock.instant())
        ? Double.NaN
        : value.applyAsDouble(reading.backlog());
  }
}

package copytaster.operations;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/** Measures the backlogs of one group, reading only what moved since the last time. */
final class Backlogs {

  private record Known(long from, Optional<Instant> oldest, long to) {}

  private final GroupOffsets offsets;
  private final OldestRecords oldest;
  private final Map<TopicPartition, Known> known = new HashMap<>();

  Backlogs(GroupOffsets offsets, OldestRecords oldest) {
    this.offsets = offsets;
    this.oldest = oldest;
  }

  /** Returns the backlog of each topic. */
  Map<String, Backlog> measure(String group, Collection<String> topics) {
    var unread = offsets.unread(group, topics);
    var fresh = unread.stream().filter(each -> each.records() > 0 && !known(each)).toList();
    if (!fresh.isEmpty()) {
      remember(fresh, oldest.read(fresh));
    }
    Map<String, Backlog> backlogs = new HashMap<>();
    unread.forEach(each -> backlogs.merge(each.topic(), backlog(each), Backlog::plus));
    return backlogs;
  }

  private boolean known(Unread unread) {
    var before = known.get(unread.partition());
    return before != null
        && before.from() == unread.from()
        // Where there was no record there may be one by now, if the end moved.
        && (before.oldest().isPresent() || before.to() == unread.to());
  }

  private void remember(List<Unread> fresh, Map<TopicPartition, Optional<Instant>> found) {
    for (var each : fresh) {
      var time = found.get(each.partition());
      if (time == null) {
        known.remove(each.partition());
      } else {
        known.put(each.partition(), new Known(each.from(), time, each.to()));
      }
    }
  }

  private Backlog backlog(Unread unread) {
    var first = known.get(unread.partition());
    if (unread.records() == 0 || (first != null && first.oldest().isEmpty())) {
      return Backlog.NONE;
    }
    return new Backlog(unread.records(), first == null ? null : first.oldest().orElse(null));
  }
}

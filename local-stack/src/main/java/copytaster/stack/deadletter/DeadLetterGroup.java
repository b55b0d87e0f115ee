package copytaster.stack.deadletter;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The dead letters of one topic that died of the same.
 *
 * @param topic where they lie
 * @param reason of what
 * @param count how many
 * @param redriven how many of them were sent through again
 * @param firstSeen when the first died
 * @param lastSeen when the last died
 * @param example one of them, not yet sent through again if there is one
 */
public record DeadLetterGroup(
    String topic,
    String reason,
    long count,
    long redriven,
    Instant firstSeen,
    Instant lastSeen,
    Position example) {

  /** Groups dead letters, by topic and reason. */
  public static List<DeadLetterGroup> of(Collection<DeadLetter> letters, Set<Position> redriven) {
    return letters.stream()
        .collect(
            Collectors.groupingBy(
                letter -> letter.position().topic() + '\n' + letter.reason(),
                TreeMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(group -> of(group, redriven))
        .toList();
  }

  private static DeadLetterGroup of(List<DeadLetter> group, Set<Position> redriven) {
    var times = group.stream().map(DeadLetter::deadAt).sorted().toList();
    var open = group.stream().filter(letter -> !redriven.contains(letter.position())).toList();
    var example =
        (open.isEmpty() ? group : open)
            .stream().map(DeadLetter::position).min(Comparator.naturalOrder()).orElseThrow();
    return new DeadLetterGroup(
        group.getFirst().position().topic(),
        group.getFirst().reason(),
        group.size(),
        group.size() - open.size(),
        times.getFirst(),
        times.getLast(),
        example);
  }
}

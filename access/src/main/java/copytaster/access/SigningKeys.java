package copytaster.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keys that requests may be signed with. */
final class SigningKeys {

  private final Map<String, SigningKey> keys;

  /**
   * Refuses keys that cannot be meant.
   *
   * @param taken ids of the other keys
   */
  SigningKeys(List<SigningKey> keys, Set<String> taken) {
    var faults = SigningFaults.of(keys, taken);
    if (!faults.isEmpty()) {
      throw new UnusableKeys(faults);
    }
    this.keys = keys.stream().collect(Collectors.toMap(SigningKey::id, Function.identity()));
  }

  Optional<SigningKey> find(String id) {
    return Optional.ofNullable(keys.get(id));
  }
}

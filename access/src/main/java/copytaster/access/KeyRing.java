package copytaster.access;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys that are taken. */
final class KeyRing {

  private final List<AccessKey> keys;
  private final List<byte[]> digests;

  /** Refuses keys that cannot be meant. */
  KeyRing(List<AccessKey> keys) {
    var faults = KeyFaults.of(keys);
    if (!faults.isEmpty()) {
      throw new UnusableKeys(faults);
    }
    this.keys = List.copyOf(keys);
    digests = keys.stream().map(AccessKey::digest).toList();
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  Set<String> ids() {
    return keys.stream().map(AccessKey::id).collect(Collectors.toSet());
  }

  /**
   * Finds the key that was presented. Compares with every key in constant time and stops at none,
   * so that the time taken tells nothing.
   */
  Optional<AccessKey> find(String presented) {
    var digest = KeyHash.bytes(presented);
    var found = Optional.<AccessKey>empty();
    for (int i = 0; i < digests.size(); i++) {
      if (MessageDigest.isEqual(digests.get(i), digest)) {
        found = Optional.of(keys.get(i));
      }
    }
    return found;
  }
}

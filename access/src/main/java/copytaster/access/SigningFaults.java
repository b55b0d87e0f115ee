package copytaster.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with configured signing keys, without ever quoting a secret. */
final class SigningFaults {

  /** A shorter secret can be guessed. */
  private static final int SHORTEST_SECRET = 16;

  private final List<String> faults = new ArrayList<>();

  private SigningFaults() {}

  /**
   * Returns what is wrong.
   *
   * @param taken ids of the other keys
   */
  static List<String> of(List<SigningKey> keys, Set<String> taken) {
    var faults = new SigningFaults();
    var ids = new HashSet<>(taken);
    for (int i = 0; i < keys.size(); i++) {
      faults.check(i, keys.get(i));
      var id = keys.get(i).id();
      faults.expect(ids.add(id) || id.isEmpty(), i, "id", "is that of another key, too");
    }
    return List.copyOf(faults.faults);
  }

  private void check(int index, SigningKey key) {
    expect(KeyFaults.NAME.matcher(key.id()).matches(), index, "id", KeyFaults.NAME_FORM);
    expect(
        KeyFaults.NAME.matcher(key.provider()).matches(), index, "provider", KeyFaults.NAME_FORM);
    expect(
        key.secretBytes().length >= SHORTEST_SECRET,
        index,
        "secret",
        "must have " + SHORTEST_SECRET + " bytes or more");
    expect(!key.scopes().isEmpty(), index, "scopes", "must name at least one scope");
  }

  private void expect(boolean holds, int index, String property, String rule) {
    if (!holds) {
      faults.add("copytaster.access.signing[" + index + "]." + property + " " + rule);
    }
  }
}

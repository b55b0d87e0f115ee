package copytaster.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with configured keys, all of it at once, without ever quoting a hash. */
final class KeyFaults {

  static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  static final String NAME_FORM =
      "must be 1 to 64 letters, digits, dots, hyphens or underscores, and begin with a letter or digit";

  private final List<String> faults = new ArrayList<>();

  private KeyFaults() {}

  static List<String> of(List<AccessKey> keys) {
    var faults = new KeyFaults();
    Map<String, Integer> ids = new HashMap<>();
    Map<String, Integer> hashes = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      faults.check(i, keys.get(i));
      faults.unique(i, "id", ids.putIfAbsent(keys.get(i).id(), i), keys.get(i).id());
      faults.unique(i, "hash", hashes.putIfAbsent(keys.get(i).hash(), i), keys.get(i).hash());
    }
    return List.copyOf(faults.faults);
  }

  private void check(int index, AccessKey key) {
    expect(NAME.matcher(key.id()).matches(), index, "id", NAME_FORM);
    expect(NAME.matcher(key.provider()).matches(), index, "provider", NAME_FORM);
    expect(
        KeyHash.isHash(key.hash()),
        index,
        "hash",
        "must be the key's SHA-256 as 64 lower-case hex digits");
    expect(!key.scopes().isEmpty(), index, "scopes", "must name at least one scope");
  }

  private void unique(int index, String property, @Nullable Integer first, String value) {
    expect(
        first == null || value.isEmpty(),
        index,
        property,
        "is the same as that of keys[" + first + "]");
  }

  private void expect(boolean holds, int index, String property, String rule) {
    if (!holds) {
      faults.add("copytaster.access.keys[" + index + "]." + property + " " + rule);
    }
  }
}

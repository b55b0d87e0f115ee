package copytaster.access;

import java.util.List;

/** Thrown at start-up for keys that cannot be meant. */
final class UnusableKeys extends RuntimeException {

  UnusableKeys(List<String> faults) {
    super(String.join("\n", faults));
  }
}

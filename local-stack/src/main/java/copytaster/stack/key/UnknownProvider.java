package copytaster.stack.key;

import java.util.List;

/** A provider that has no key here; the message says how to give it one. */
public final class UnknownProvider extends RuntimeException {

  UnknownProvider(String provider, List<String> known) {
    super(
        known.isEmpty()
            ? "there are no keys yet: \"copytaster up\" makes them"
            : "provider %s has no key here, only %s; \"copytaster keys add %s\" gives it one"
                .formatted(provider, String.join(", ", known), provider));
  }
}

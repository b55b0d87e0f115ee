package copytaster.ingest.format;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds halves of characters, which JSON can write with escapes but no UTF-8 can hold. */
final class Surrogates {

  private Surrogates() {}

  /** Returns where the first one is, as a JSON Pointer. */
  static Optional<String> loneIn(JsonNode node) {
    if (node.isString()) {
      return isLone(node.stringValue()) ? Optional.of("") : Optional.empty();
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        var found = loneIn(node.get(i));
        if (found.isPresent()) {
          return Optional.of("/" + i + found.get());
        }
      }
    }
    for (var field : node.properties()) {
      var found = isLone(field.getKey()) ? Optional.of("") : loneIn(field.getValue());
      if (found.isPresent()) {
        boolean inName = isLone(field.getKey());
        return Optional.of(inName ? "" : Pointers.child("", field.getKey()) + found.get());
      }
    }
    return Optional.empty();
  }

  // Pairs come as one code point above them.
  static boolean isLone(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}

package copytaster.gazetteer;

import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that the command line names: {@code --kind path…}, in any order. */
final class Inputs {

  private final Map<String, List<Path>> paths = new HashMap<>();

  private Inputs() {}

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if a path stands before any kind
   */
  static Inputs of(String... arguments) {
    var inputs = new Inputs();
    @Nullable List<Path> ofKind = null;
    for (var argument : arguments) {
      if (argument.startsWith("--")) {
        ofKind = inputs.paths.computeIfAbsent(argument.substring(2), _ -> new ArrayList<>());
      } else if (ofKind == null) {
        throw new IllegalArgumentException("of what kind is " + argument + "?");
      } else {
        ofKind.add(Path.of(argument));
      }
    }
    return inputs;
  }

  /** Returns the only path of a kind. */
  Path path(String kind) {
    var ofKind = paths.getOrDefault(kind, List.of());
    if (ofKind.size() != 1) {
      throw new IllegalArgumentException("--" + kind + " takes one path");
    }
    return ofKind.getFirst();
  }

  /** Returns the bytes of the only file of a kind. */
  byte[] bytes(String kind) throws IOException {
    return Files.readAllBytes(path(kind));
  }

  /** Returns the rows of all files of a kind. */
  List<TabbedRow> rows(String kind) throws IOException {
    var rows = new ArrayList<TabbedRow>();
    for (var path : paths.getOrDefault(kind, List.of())) {
      rows.addAll(TabbedRow.read(path.toString(), Files.readString(path)));
    }
    return rows;
  }
}

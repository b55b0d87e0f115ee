package copytaster.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of a Bash script of the project.
 *
 * @param exit its exit code
 * @param output what it wrote to both streams
 */
record Script(int exit, String output) {

  static Script run(Path script, Map<String, String> environment, String... arguments) {
    var command = new ArrayList<>(List.of("bash", script.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      var process = builder.start();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Script(process.waitFor(), output);
    } catch (IOException e) {
      throw new IllegalStateException("bash is needed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

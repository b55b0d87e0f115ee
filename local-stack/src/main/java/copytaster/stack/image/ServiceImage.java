package copytaster.stack.image;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A service unpacked and ready to start.
 *
 * @param jar the unpacked jar, its libraries beside it
 * @param cache the ahead-of-time cache, which may be missing: then it starts more slowly
 */
public record ServiceImage(Path jar, Path cache) {

  /** Returns whether it starts with an ahead-of-time cache. */
  public boolean hasCache() {
    return Files.exists(cache);
  }

  /** Returns the command line that starts it. */
  public List<String> command(List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(JavaRuntime.program());
    if (hasCache()) {
      command.add("-XX:AOTCache=" + cache);
      // A cache that does not fit is no reason not to start.
      command.add("-Xlog:aot*=off");
    }
    command.addAll(JavaRuntime.flags());
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(arguments);
    return command;
  }
}

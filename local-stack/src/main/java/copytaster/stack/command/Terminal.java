package copytaster.stack.command;

import copytaster.stack.Progress;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: data to the one stream, how it goes on to the other.
 *
 * @param out for data
 * @param err for everything else
 * @param colour whether data may be coloured
 */
record Terminal(PrintStream out, PrintStream err, boolean colour) implements Progress {

  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String RED = "\u001b[31m";
  private static final String PLAIN = "\u001b[0m";

  /** The streams of this process: UTF-8 whatever the locale says, coloured only on a terminal. */
  static Terminal ofProcess() {
    var noColor = System.getenv("NO_COLOR");
    boolean wanted = noColor == null || noColor.isEmpty();
    return new Terminal(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        wanted && Boolean.getBoolean("copytaster.stdout.tty"));
  }

  @Override
  public void say(String line) {
    err.println(line);
  }

  void print(String line) {
    out.println(line);
  }

  String bold(String text) {
    return styled(BOLD, text);
  }

  String dim(String text) {
    return styled(DIM, text);
  }

  String red(String text) {
    return styled(RED, text);
  }

  private String styled(String style, String text) {
    return colour && !text.isEmpty() ? style + text + PLAIN : text;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}

package copytaster.stack.command;

import picocli.CommandLine.Option;

/** How data is written. */
final class OutputOption {

  private enum Format {
    text,
    json
  }

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  boolean json() {
    return format == Format.json;
  }
}

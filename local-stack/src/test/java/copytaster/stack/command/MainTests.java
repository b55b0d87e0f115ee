package copytaster.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTests {

  @TempDir Path project;
  private final TestTerminal terminal = new TestTerminal(false);
  private final Map<String, String> environment = new HashMap<>();

  @Test
  void showsAllCommandsWithoutAny() {
    assertThat(run()).isZero();

    assertThat(terminal.out())
        .contains("up ", "down ", "status ", "logs ", "push ", "search ", "dlt ", "keys ")
        .contains("start ", "stop ", "kill ", "restart ")
        .contains("COPYTASTER_INGEST_PORT", "partly failed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "down",
        "status",
        "logs",
        "push",
        "search",
        "enrich",
        "evaluate",
        "evaluate ner",
        "evaluate language",
        "evaluate subjects",
        "evaluate dates",
        "dlt",
        "dlt list",
        "dlt show",
        "dlt redrive",
        "keys",
        "keys add",
        "start",
        "stop",
        "kill",
        "restart"
      })
  void explainsEachCommand(String command) {
    assertThat(run((command + " --help").split(" "))).isZero();

    assertThat(terminal.out()).contains("Usage: copytaster " + command).contains("--data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fly",
        "up --fast",
        "start",
        "start zookeeper",
        "push",
        "push --type md -",
        "push - ",
        "push no-such-file.md",
        "enrich no-such-file.md",
        "evaluate ner",
        "evaluate ner no-such-file.conll",
        "evaluate language --errors -1 pom.xml",
        "dlt show",
        "dlt show articles.indexed",
        "dlt redrive articles.ingested 17",
        "search",
        "logs -n many",
        "status -o xml",
        "keys add",
        "keys add A+B"
      })
  void tellsMisuseFromFailure(String arguments) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);

    assertThat(terminal.err()).contains("Try \"copytaster");
    assertThat(terminal.out()).isEmpty();
  }

  @Test
  void asksForATypeWhereTheNameTellsNone() throws IOException {
    var file = Files.createFile(project.resolve("story.pdf"));

    assertThat(run("push", file.toString())).isEqualTo(2);

    assertThat(terminal.err()).contains("does not tell what it holds; give --type");
  }

  @Test
  void saysInOneLineThatAPortIsTaken() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      environment.put("COPYTASTER_KAFKA_PORT", Integer.toString(taken.getLocalPort()));

      assertThat(run("up")).isEqualTo(1);

      assertThat(terminal.err())
          .isEqualTo(
              "copytaster: port %d, for Kafka, is in use; set COPYTASTER_KAFKA_PORT to another%n"
                  .formatted(taken.getLocalPort()));
    }
  }

  @Test
  void saysThatNothingRuns() {
    assertThat(run("status")).isEqualTo(1);
    assertThat(terminal.out()).contains("kafka          stopped");
    assertThat(run("down")).isZero();
    assertThat(terminal.err()).contains("Nothing runs");
    assertThat(run("push", "--provider", "demo", story())).isEqualTo(1);
    assertThat(terminal.err()).contains("there are no keys yet");
    assertThat(run("keys")).isEqualTo(1);
  }

  @Test
  void keepsItsStateWhereItIsTold() {
    var elsewhere = project.resolve("elsewhere");

    assertThat(run("keys", "add", "anb", "--data", elsewhere.toString())).isZero();

    assertThat(elsewhere.resolve("keys")).exists();
    assertThat(project.resolve(".copytaster")).doesNotExist();
    assertThat(terminal.out()).startsWith("anb ");
  }

  private String story() {
    try {
      return Files.writeString(project.resolve("story.md"), "# A\n\nB").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(String... arguments) {
    return Main.commandLine(new Copytaster(project, environment, terminal.terminal()))
        .execute(arguments);
  }
}

package copytaster.stack.command;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.stack.status.DeadLetterCount;
import copytaster.stack.status.ProcessStatus;
import copytaster.stack.status.StackStatus;
import copytaster.stack.topic.GroupFigures;
import copytaster.stack.topic.TopicFigures;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTests {

  private static final StackStatus STATUS =
      new StackStatus(
          "/data",
          List.of(
              new ProcessStatus("ingest", "ready", 4711L, 8081, 256L * 1024 * 1024, Instant.EPOCH),
              new ProcessStatus("index", "stopped", null, 8083, null, null)),
          List.of(new TopicFigures("articles.ingested", 4, 12_345, 345)),
          List.of(new GroupFigures("copytaster-enrich", "articles.ingested", "stable", 1, 17)),
          List.of(new DeadLetterCount("articles.ingested-dlt", 2, 1)),
          1_234L);

  @Test
  void layRowsOutInColumns() {
    var table = new Table("NAME", "COUNT>", "LAST");
    table.add("a", 12_345, "x");
    table.add("longer", 6, "");

    assertThat(table.lines())
        .containsExactly("NAME     COUNT  LAST", "a       12,345  x", "longer       6");
  }

  @Test
  void showTheWholeStatus() {
    var lines = new StatusText(new TestTerminal(false).terminal()).of(STATUS);

    assertThat(lines)
        .contains(
            "PROCESS  HEALTH   PORT   PID  MEMORY  SINCE",
            "index    stopped  8083     -       -  -",
            "TOPIC              PARTITIONS  END OFFSET  KEPT",
            "articles.ingested           4      12,345   345",
            "GROUP              TOPIC              STATE   MEMBERS  LAG",
            "copytaster-enrich  articles.ingested  stable        1   17",
            "articles.ingested-dlt      2         1",
            "The index holds 1,234 articles.");
    assertThat(lines).anyMatch(line -> line.startsWith("ingest   ready    8081  4711  256 MB  19"));
  }

  @Test
  void showAStatusWithoutKafkaAndIndex() {
    var nothing = new StackStatus("/data", List.of(), List.of(), List.of(), List.of(), null);

    assertThat(new StatusText(new TestTerminal(false).terminal()).of(nothing))
        .doesNotContain("TOPIC")
        .endsWith("The index does not say how many articles it holds.");
  }

  @Test
  void areColouredOnATerminalOnly() {
    assertThat(new StatusText(new TestTerminal(true).terminal()).of(STATUS))
        .anyMatch(line -> line.contains("\u001b[31mindex"));
    assertThat(new StatusText(new TestTerminal(false).terminal()).of(STATUS))
        .noneMatch(line -> line.contains("\u001b"));
  }

  @Test
  void areWrittenForMachinesWithoutWhatIsUnknown() {
    assertThat(Json.write(STATUS))
        .contains("\"residentBytes\" : 268435456", "\"startedAt\" : \"1970-01-01T00:00:00Z\"")
        .contains("\"endOffset\" : 12345", "\"lag\" : 17", "\"indexed\" : 1234")
        .doesNotContain("null", "\"ready\" : 1");
  }
}

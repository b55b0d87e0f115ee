package copytaster.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTests {

  @Test
  void makeLinesOfServicesReadable() {
    assertThat(
            LogLine.readable(
                """
                {"@timestamp":"2026-11-24T07:00:00.1Z","log":{"level":"WARN",\
                "logger":"copytaster.index.write.BatchWriter"},"message":"no index",\
                "error":{"stack_trace":"java.lang.X\\n\\tat y\\n"}}\
                """))
        .isEqualTo("2026-11-24T07:00:00.1Z WARN  BatchWriter: no index\njava.lang.X\n\tat y");
    assertThat(
            LogLine.readable(
                "{\"@timestamp\":\"t\",\"log.level\":\"INFO\",\"log.logger\":\"a.B\",\"message\":\"m\"}"))
        .isEqualTo("t INFO  B: m");
  }

  @Test
  void leaveOtherLinesAlone() {
    assertThat(LogLine.readable("[INFO] Kafka started")).isEqualTo("[INFO] Kafka started");
    assertThat(LogLine.readable("{cut short")).isEqualTo("{cut short");
    assertThat(LogLine.readable("{\"a\":1}")).isEqualTo("{\"a\":1}");
  }

  @Test
  void keepOnlyTheInnermostCauseInBrief() {
    var line =
        """
        {"@timestamp":"t","log":{"level":"ERROR","logger":"a.B"},"message":"%s",\
        "error":{"stack_trace":"X: x\\n\\tat y\\nCaused by: Y: y\\n\\tat z\\nCaused by: Z: z\\n"}}\
        """
            .formatted("m".repeat(400));

    assertThat(LogLine.brief(line))
        .startsWith("t ERROR B: mmm")
        .endsWith("mmm …\n    Caused by: Z: z");
    assertThat(LogLine.brief("Kafka started")).isEqualTo("Kafka started");
  }
}

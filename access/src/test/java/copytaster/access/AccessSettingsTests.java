package copytaster.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Tests how a service starts with its keys. */
@ExtendWith(OutputCaptureExtension.class)
class AccessSettingsTests {

  private static SpringApplication service() {
    return new SpringApplicationBuilder(TestService.class)
        .properties(
            "server.port=0",
            "management.otlp.metrics.export.enabled=false",
            "spring.main.banner-mode=off")
        .build();
  }

  @Test
  void startsWithoutKeysAndSaysThatNobodyGetsIn(CapturedOutput output) {
    service().run().close();
    assertThat(output).contains("No copytaster.access.keys");
  }

  @Test
  void refusesToStartWithUnusableKeysAndSaysWhatToCorrect(CapturedOutput output) {
    try (var context =
        service().run("--copytaster.access.keys[0].id=a", "--copytaster.access.keys[0].hash=ABC")) {
      assertThat(context.isActive()).isFalse();
    } catch (RuntimeException e) {
      assertThat(output)
          .contains("APPLICATION FAILED TO START")
          .contains("copytaster.access.keys[0].provider must be")
          .contains("copytaster.access.keys[0].hash must be")
          .contains("sha256sum");
      return;
    }
    throw new AssertionError("It started");
  }
}

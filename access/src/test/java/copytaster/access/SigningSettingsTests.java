package copytaster.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.util.unit.DataSize;

/** Tests where signing keys can come from. */
class SigningSettingsTests {

  /** A service of nothing but settings. */
  private static final class Nothing {}

  @Test
  void haveDefaults() {
    var settings = bound();
    assertThat(settings.signing()).isEmpty();
    assertThat(settings.signature())
        .isEqualTo(
            new SigningSettings.SignatureLimits(
                Duration.ofMinutes(5), DataSize.ofMegabytes(4), 64, 100_000));
  }

  @Test
  void secretsComeFromFilesOfATree(@TempDir Path secrets) throws IOException {
    Files.writeString(secrets.resolve("agency-secret"), "0123456789abcdef\n");
    var settings =
        bound(
            "--spring.config.import=configtree:" + secrets + "/",
            "--copytaster.access.signing[0].id=agency",
            "--copytaster.access.signing[0].provider=anb",
            "--copytaster.access.signing[0].secret=${agency-secret}",
            "--copytaster.access.signing[0].scopes=push");
    assertThat(settings.signing())
        .containsExactly(new SigningKey("agency", "anb", "0123456789abcdef", Set.of(Scope.PUSH)));
  }

  @Test
  void wholeKeysComeFromFilesOfATree(@TempDir Path tree) throws IOException {
    Files.writeString(tree.resolve("copytaster.access.signing[0].id"), "agency");
    Files.writeString(tree.resolve("copytaster.access.signing[0].provider"), "anb");
    Files.writeString(tree.resolve("copytaster.access.signing[0].secret"), "0123456789abcdef");
    Files.writeString(tree.resolve("copytaster.access.signing[0].scopes"), "push,search");
    var settings = bound("--spring.config.import=configtree:" + tree + "/");
    assertThat(settings.signing())
        .containsExactly(
            new SigningKey("agency", "anb", "0123456789abcdef", Set.of(Scope.PUSH, Scope.SEARCH)));
  }

  private static SigningSettings bound(String... arguments) {
    try (var context =
        new SpringApplicationBuilder(Nothing.class)
            .web(WebApplicationType.NONE)
            .properties("spring.main.banner-mode=off")
            .run(arguments)) {
      return Binder.get(context.getEnvironment())
          .bindOrCreate("copytaster.access", SigningSettings.class);
    }
  }
}

package copytaster.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTests {

  private static final Pattern KEY = Pattern.compile("(?m)^  ([A-Za-z0-9_-]{32})$");

  @TempDir Path project;

  @BeforeEach
  void copyWhatSetupReads() throws IOException {
    Files.createDirectory(project.resolve("deploy"));
    Files.copy(Project.file("deploy/setup"), project.resolve("deploy/setup"));
    Files.copy(Project.file(".env.example"), project.resolve(".env.example"));
  }

  @Test
  void writesAPasswordThatComposeAndCurlReadAsItIs() throws IOException {
    setup();
    assertThat(Project.properties(project.resolve(".env")).getProperty("ELASTIC_PASSWORD"))
        .matches("[A-Za-z0-9_-]{32}");
  }

  @Test
  void writesTheHashOfTheKeyThatItShows() throws Exception {
    var key = KEY.matcher(setup("reuters").output());
    assertThat(key.find()).isTrue();
    var digest = MessageDigest.getInstance("SHA-256").digest(key.group(1).getBytes(UTF_8));
    assertThat(Project.properties(project.resolve("deploy/keys.env")))
        .containsEntry("COPYTASTER_ACCESS_KEYS_0_HASH", HexFormat.of().formatHex(digest))
        .containsEntry("COPYTASTER_ACCESS_KEYS_0_PROVIDER", "reuters")
        .containsEntry("COPYTASTER_ACCESS_KEYS_0_SCOPES", "PUSH,SEARCH");
    assertThat(Files.readString(project.resolve("deploy/keys.env"))).doesNotContain(key.group(1));
  }

  @Test
  void writesFilesThatOthersCannotRead() throws IOException {
    setup();
    assertThat(Files.getPosixFilePermissions(project.resolve(".env")))
        .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    assertThat(Files.getPosixFilePermissions(project.resolve("deploy/keys.env")))
        .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
  }

  @Test
  void leavesWhatIsThere() throws IOException {
    Files.writeString(project.resolve(".env"), "mine");
    Files.writeString(project.resolve("deploy/keys.env"), "mine too");
    assertThat(setup())
        .isEqualTo(
            new Script(
                0, ".env is there: left as it is\ndeploy/keys.env is there: left as it is\n"));
    assertThat(project.resolve(".env")).hasContent("mine");
    assertThat(project.resolve("deploy/keys.env")).hasContent("mine too");
  }

  @Test
  void refusesAProviderThatWouldBreakTheFile() {
    assertThat(setup("two words")).extracting(Script::exit).isEqualTo(64);
    assertThat(project.resolve(".env")).doesNotExist();
  }

  private Script setup(String... arguments) {
    return Script.run(project.resolve("deploy/setup"), Map.of(), arguments);
  }
}

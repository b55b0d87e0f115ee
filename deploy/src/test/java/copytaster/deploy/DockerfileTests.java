package copytaster.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DockerfileTests {

  private final String dockerfile = Project.text("deploy/Dockerfile");

  @Test
  void runsAsAUserWhoIsNotRoot() {
    assertThat(find("(?m)^USER (.+)$")).containsExactly("10001:10001");
    assertThat(dockerfile.lastIndexOf("\nFROM layout\n"))
        .as("the last stage")
        .isGreaterThan(dockerfile.indexOf("\nUSER "));
  }

  @Test
  void livesWithTheOptionsThatItsCacheWasTrainedWith() {
    assertThat(find("(?m)^RUN java (@\\S+) .*-XX:AOTCacheOutput")).containsExactly("@jvm.options");
    assertThat(find("(?m)^ENTRYPOINT \\[\"java\", \"(@[^\"]+)\"")).containsExactly("@jvm.options");
  }

  @Test
  void copiesNothingThatTheIgnoreFileKeepsOut() {
    var let =
        Project.text(".dockerignore")
            .lines()
            .filter(it -> it.startsWith("!"))
            .map(it -> it.substring(1))
            .toList();
    assertThat(find("(?m)^COPY (deploy/\\S+) ")).isNotEmpty().allMatch(let::contains);
    assertThat(find("(?m)^COPY (\\$\\{SERVICE}/\\S+) "))
        .containsExactly("${SERVICE}/target/${SERVICE}.jar")
        .allSatisfy(jar ->
            assertThat(List.of("ingest-service", "enrich-service", "index-service"))
                .allMatch(service -> let.contains(jar.replace("${SERVICE}", service))));
  }

  @Test
  void holdsNoSecret() {
    assertThat(dockerfile)
        .doesNotContainIgnoringCase("password")
        .doesNotContainIgnoringCase("secret");
  }

  private List<String> find(String pattern) {
    return Pattern.compile(pattern)
        .matcher(dockerfile)
        .results()
        .map((MatchResult it) -> it.group(1))
        .toList();
  }
}

package copytaster.deploy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The compose file's variables, and the two places where people look for them. */
class SettingsTests {

  private static final Pattern VARIABLE =
      Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)(?::([-?])([^$}]*))?");
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^#?([A-Z_]+)=(.*)$");

  @Test
  void theExampleNamesEveryVariableWithItsDefault() {
    assertThat(examples()).isEqualTo(variables());
  }

  @Test
  void theReadmeExplainsEveryVariable() {
    var readme = Project.text("deploy/README.md");
    assertThat(variables())
        .allSatisfy((name, value) ->
            assertThat(readme).as(name).containsPattern("\\| `" + name + "` \\| " + shown(value)));
  }

  @Test
  void theImagesCarryTheProjectsVersion() {
    var version = Pattern.compile("<artifactId>copytaster</artifactId>\\s*<version>([^<]+)<");
    assertThat(version.matcher(Project.text("pom.xml")).results().map(it -> it.group(1)))
        .containsExactly(variables().get("COPYTASTER_VERSION"));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "" : "`" + Pattern.quote(value) + "` ";
  }

  private static Map<String, String> variables() {
    return VARIABLE
        .matcher(Project.text("docker-compose.yml"))
        .results()
        .collect(
            toMap(it -> it.group(1), SettingsTests::fallback, SettingsTests::same, TreeMap::new));
  }

  private static Map<String, String> examples() {
    return EXAMPLE
        .matcher(Project.text(".env.example"))
        .results()
        .collect(toMap(it -> it.group(1), it -> it.group(2), SettingsTests::same, TreeMap::new));
  }

  private static String fallback(MatchResult variable) {
    return "-".equals(variable.group(2)) ? variable.group(3) : "";
  }

  private static String same(String one, String other) {
    assertThat(one).isEqualTo(other);
    return one;
  }
}

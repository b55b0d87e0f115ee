package copytaster.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeFileTests {

  static Stream<Container> containers() {
    return Container.all().stream();
  }

  static Stream<Container> ours() {
    return containers().filter(Container::ours);
  }

  @Test
  void holdsKafkaElasticsearchTheServicesAndTheWatch() {
    assertThat(Container.all())
        .extracting(Container::name)
        .containsExactly(
            "kafka",
            "elasticsearch",
            "ingest-service",
            "enrich-service",
            "index-service",
            "prometheus",
            "grafana");
    assertThat(ours().map(Container::name))
        .containsExactly("ingest-service", "enrich-service", "index-service");
  }

  @ParameterizedTest
  @MethodSource("containers")
  void isReachedFromThisMachineOnly(Container container) {
    assertThat(container.list("ports")).isNotEmpty().allMatch(it -> it.startsWith("127.0.0.1:"));
  }

  @ParameterizedTest
  @MethodSource("containers")
  void hasLimitsAndGivesUpWhatItDoesNotNeed(Container container) {
    assertThat(container.settings())
        .containsKey("mem_limit")
        .containsEntry("restart", "unless-stopped");
    assertThat(container.list("cap_drop")).containsExactly("ALL");
    assertThat(container.list("security_opt")).containsExactly("no-new-privileges:true");
    assertThat(container.map("logging").get("options"))
        .isEqualTo(Map.of("max-size", "10m", "max-file", "3"));
  }

  @ParameterizedTest
  @MethodSource("containers")
  void saysWhetherItIsWell(Container container) {
    assertThat(container.map("healthcheck"))
        .containsKeys("test", "interval", "timeout", "retries", "start_period");
  }

  @ParameterizedTest
  @MethodSource("containers")
  void hasAnImageOfOneVersion(Container container) {
    assertThat(container.image())
        .matches("[a-z./-]+:\\$\\{COPYTASTER_[A-Z_]*VERSION:-v?\\d+\\.\\d+\\.\\d+}");
  }

  @ParameterizedTest
  @MethodSource("ours")
  void ofOursHasAReadOnlyRootAndTimeToFinish(Container container) {
    assertThat(container.settings())
        .containsEntry("read_only", true)
        .containsEntry("stop_grace_period", "40s")
        .containsEntry("pull_policy", "never");
  }

  @ParameterizedTest
  @MethodSource("ours")
  void ofOursMayLoadNativeCodeFromTmp(Container container) {
    assertThat((String) container.settings().get("tmpfs")).startsWith("/tmp:").contains(",exec,");
  }

  @ParameterizedTest
  @MethodSource("ours")
  void ofOursStartsWhenKafkaIsHealthy(Container container) {
    assertThat(container.map("depends_on"))
        .containsEntry("kafka", Map.of("condition", "service_healthy"));
  }

  @Test
  void startsIndexServiceWhenElasticsearchIsHealthyToo() {
    assertThat(Container.named("index-service").map("depends_on"))
        .containsEntry("elasticsearch", Map.of("condition", "service_healthy"));
  }

  @Test
  void givesTheKeysToAllOfOursAndThePasswordToIndexServiceOnly() {
    assertThat(ours())
        .hasSize(3)
        .allSatisfy(it -> assertThat(it.settings().get("env_file")).asString().contains("KEYS"));
    assertThat(ours().filter(it -> it.map("environment").toString().contains("PASSWORD")))
        .extracting(Container::name)
        .containsExactly("index-service");
  }

  @Test
  void hasSecurityOnInElasticsearchAndNoPasswordOfItsOwn() {
    assertThat(Container.named("elasticsearch").map("environment"))
        .containsEntry("xpack.security.enabled", "true")
        .hasEntrySatisfying(
            "ELASTIC_PASSWORD", it -> assertThat((String) it).startsWith("${ELASTIC_PASSWORD:?"));
  }

  @Test
  void switchesOffNothingButSecurityInTheStackWithoutSecurity() {
    assertThat(Project.yaml("deploy/docker-compose.insecure.yml"))
        .isEqualTo(
            Map.of(
                "services",
                Map.of(
                    "elasticsearch",
                    Map.of("environment", Map.of("xpack.security.enabled", "false")))));
  }

  @Test
  void createsNoTopicByAccidentAndTellsEachCallerANameThatItCanReach() {
    var kafka = Container.named("kafka").map("environment");
    assertThat(kafka).containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    assertThat(List.of(((String) kafka.get("KAFKA_ADVERTISED_LISTENERS")).split(",")))
        .containsExactly("INSIDE://kafka:19092", "HOST://localhost:${COPYTASTER_KAFKA_PORT:-9092}");
  }
}

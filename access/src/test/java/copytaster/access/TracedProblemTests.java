package copytaster.access;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Tests that problems name the trace, in a service that traces as it does in production. */
class TracedProblemTests {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private static ConfigurableApplicationContext service;
  private static RestTestClient client;

  @BeforeAll
  static void start() {
    service =
        new SpringApplicationBuilder(TestService.class)
            .run(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--management.otlp.metrics.export.enabled=false",
                "--copytaster.access.keys[0].id=anb-1",
                "--copytaster.access.keys[0].provider=anb",
                "--copytaster.access.keys[0].hash=" + ServiceTest.GOOD_HASH,
                "--copytaster.access.keys[0].scopes=search");
    var port = service.getEnvironment().getProperty("local.server.port");
    client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static void namesTheTrace(String path, String key, int status) {
    client
        .get()
        .uri(path)
        .header("X-API-Key", key)
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.traceId")
        .isEqualTo(TRACE);
  }

  @Test
  void namesTheTraceOfAFailure() {
    namesTheTrace("/v1/articles/failing/unexpectedly", "good", 500);
  }

  @Test
  void namesTheTraceOfARefusal() {
    namesTheTrace("/v1/articles/caller", "bad", 401);
  }

  @Test
  void namesTheTraceOfWhatFailsOutsideOfSpringMvc() {
    namesTheTrace("/v1/articles/..;/unruled", "good", 400);
  }
}

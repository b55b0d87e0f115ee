package copytaster.ingest.feed;

import static copytaster.ingest.feed.FeedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.ingest.feed.FeedState.Seen;
import copytaster.ingest.feed.Fetched.Content;
import copytaster.ingest.feed.Fetched.Failed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.http.client.InetAddressFilter;

class FeedClientTests {

  private static final FeedSettings SETTINGS = Settings.of("body", "1000B", "timeout", "2s");

  /** Stands for the public internet: these tests have only this machine. */
  private static final InetAddressFilter ONE_ADDRESS = InetAddressFilter.of("127.0.0.1");

  private final FeedServer server = new FeedServer();
  private final FeedServer internal = new FeedServer("127.0.0.2");
  private final FeedClient client =
      new FeedClient(SETTINGS, ONE_ADDRESS, SystemDefaultDnsResolver.INSTANCE);

  @AfterEach
  void close() {
    client.close();
    server.close();
    internal.close();
  }

  @Test
  void returnsTheBytesAndWhatTheyAreKnownBy() {
    server.on(
        "/feed",
        answer(
            200,
            "أخبار",
            "Content-Type",
            "text/xml; charset=utf-8",
            "ETag",
            "\"1\"",
            "Last-Modified",
            "Thu, 26 Nov 2026 10:00:00 GMT"));
    var content = (Content) fetch("/feed");
    assertThat(new String(content.bytes(), StandardCharsets.UTF_8)).isEqualTo("أخبار");
    assertThat(content.contentType()).isEqualTo("text/xml; charset=utf-8");
    assertThat(content.etag()).isEqualTo("\"1\"");
    assertThat(content.lastModified()).isEqualTo("Thu, 26 Nov 2026 10:00:00 GMT");
  }

  @Test
  void asksForWhatIsNotKnown() {
    server.on("/feed", answer(304, ""));
    var seen = new Seen("W/\"1\"", "Thu, 26 Nov 2026 10:00:00 GMT", null, null);
    assertThat(client.fetch(server.uri("/feed"), seen)).isInstanceOf(Fetched.NotModified.class);
    var headers = server.asked("/feed").getFirst();
    assertThat(headers.getFirst("If-None-Match")).isEqualTo("W/\"1\"");
    assertThat(headers.getFirst("If-Modified-Since")).isEqualTo("Thu, 26 Nov 2026 10:00:00 GMT");
    assertThat(failed("/feed").problem()).contains("no condition");
  }

  @Test
  void followsRedirectsToTheLast() {
    for (int i = 0; i < 5; i++) {
      server.on("/" + i, answer(i == 0 ? 301 : 307, "", "Location", "/" + (i + 1)));
    }
    server.on("/5", answer(200, "there"));
    assertThat(fetch("/0")).isInstanceOf(Content.class);
    server.on("/5", answer(302, "", "Location", "/6")).on("/6", answer(200, "too far"));
    assertThat(failed("/0").problem()).isEqualTo("redirected more than 5 times");
    assertThat(server.asked("/6")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://127.0.0.1/feed",
        "gopher://127.0.0.1:70/",
        "http://",
        "http://user:word@127.0.0.1/",
        "http://a b/",
        "jar:http://127.0.0.1/a!/b"
      })
  void redirectsLeadOnlyToTheWeb(String location) {
    server.on("/feed", answer(302, "", "Location", location));
    assertThat(failed("/feed").outcome()).isEqualTo(PollOutcome.BLOCKED);
  }

  @Test
  void redirectToAnInternalAddressIsRefused() {
    server.on("/feed", answer(302, "", "Location", internal.uri("/secret").toString()));
    internal.on("/secret", answer(200, "secret"));
    assertThat(failed("/feed").outcome()).isEqualTo(PollOutcome.BLOCKED);
    assertThat(internal.asked("/secret")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0.0.0.0",
        "localhost",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "[fd00::1]",
        "[fe80::1]",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255"
      })
  void noFormOfAnInternalAddressIsAsked(String host) {
    var port = server.uri("/").getPort();
    try (var guarded = guarded()) {
      var fetched = guarded.fetch(URI.create("http://" + host + ":" + port + "/"), Seen.NOTHING);
      assertThat(((Failed) fetched).outcome()).isEqualTo(PollOutcome.BLOCKED);
    }
    assertThat(server.asked("/")).isEmpty();
  }

  @Test
  void publicAddressesAreAsked() throws UnknownHostException {
    var guard = Guard.of(Settings.of());
    assertThat(guard.matches(InetAddress.getByName("8.8.8.8"))).isTrue();
    assertThat(guard.matches(InetAddress.getByName("2001:4860:4860::8888"))).isTrue();
    assertThat(
            Guard.of(Settings.of("allow-internal", "true"))
                .matches(InetAddress.getLoopbackAddress()))
        .isTrue();
  }

  @Test
  void nameIsResolvedOnceAndCheckedWhereItLeads() {
    var answers = new AtomicInteger();
    // Public when it is looked up first, internal the second time.
    var rebinding =
        new InMemoryDnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            var address = answers.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2";
            return new InetAddress[] {InetAddress.getByName(address)};
          }
        };
    server.on("/feed", answer(200, "public"));
    var uri = URI.create("http://feeds.example:" + server.uri("/").getPort() + "/feed");
    try (var rebound = new FeedClient(SETTINGS, ONE_ADDRESS, rebinding)) {
      assertThat(rebound.fetch(uri, Seen.NOTHING)).isInstanceOf(Content.class);
      assertThat(answers).hasValue(1);
      assertThat(((Failed) rebound.fetch(uri, Seen.NOTHING)).outcome())
          .isEqualTo(PollOutcome.BLOCKED);
    }
  }

  @Test
  void contentIsTakenUpToItsLimit() {
    server.on("/most", answer(200, "x".repeat(1000))).on("/more", answer(200, "x".repeat(1001)));
    assertThat(((Content) fetch("/most")).bytes()).hasSize(1000);
    assertThat(failed("/more").outcome()).isEqualTo(PollOutcome.TOO_LARGE);
    assertThat(failed("/more").status()).isEqualTo(200);
  }

  @Test
  void contentIsMeasuredOnceItIsInflated() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(new byte[10_000_000]);
    }
    server.on(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, bytes.size());
          bytes.writeTo(exchange.getResponseBody());
        });
    assertThat(failed("/bomb").outcome()).isEqualTo(PollOutcome.TOO_LARGE);
  }

  @Test
  void endlessContentIsNotReadToItsEnd() {
    server.on(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(new byte[8192]);
          }
        });
    long before = System.nanoTime();
    assertThat(failed("/endless").outcome()).isEqualTo(PollOutcome.TOO_LARGE);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(SETTINGS.timeout());
  }

  @Test
  void slowServerIsLeftWhenItsTimeIsOver() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var hasty =
            new FeedClient(
                Settings.of("timeout", "500ms"), ONE_ADDRESS, SystemDefaultDnsResolver.INSTANCE)) {
      var drip = Thread.ofVirtual().start(() -> drip(socket));
      var uri = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
      var fetched = (Failed) hasty.fetch(uri, Seen.NOTHING);
      assertThat(fetched.problem()).isEqualTo("no whole answer within PT0.5S");
      drip.interrupt();
    }
  }

  // A byte each now and then, so that the socket itself never times out.
  private static void drip(ServerSocket server) {
    try (var socket = server.accept()) {
      socket.getOutputStream().write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.US_ASCII));
      while (!Thread.interrupted()) {
        socket.getOutputStream().write('x');
        socket.getOutputStream().flush();
        Thread.sleep(Duration.ofMillis(50));
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @CsvSource({"503,120,PT2M", "429,0,PT0S", "500,,", "404,soon,"})
  void readsWhenToComeAgain(int status, String value, Duration expected) {
    server.on(
        "/feed", value == null ? answer(status, "") : answer(status, "", "Retry-After", value));
    var failed = failed("/feed");
    assertThat(failed.status()).isEqualTo(status);
    assertThat(failed.retryAfter()).isEqualTo(expected);
    assertThat(server.asked("/feed")).hasSize(1);
  }

  @Test
  void readsWhenToComeAgainAsATime() {
    var time = Instant.now().plusSeconds(600).atOffset(ZoneOffset.UTC);
    server.on(
        "/feed", answer(503, "", "Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(time)));
    assertThat(failed("/feed").retryAfter())
        .isBetween(Duration.ofSeconds(590), Duration.ofSeconds(600));
  }

  @Test
  void tellsThatAFeedIsGoneOrThatNobodyAnswers() throws IOException {
    server.on("/gone", answer(410, ""));
    assertThat(fetch("/gone")).isInstanceOf(Fetched.Gone.class);
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    var nobody = client.fetch(URI.create("http://127.0.0.1:" + port + "/"), Seen.NOTHING);
    assertThat(((Failed) nobody).outcome()).isEqualTo(PollOutcome.FAILED);
    assertThat(((Failed) nobody).status()).isNull();
  }

  private Fetched fetch(String path) {
    return client.fetch(server.uri(path), Seen.NOTHING);
  }

  private Failed failed(String path) {
    return (Failed) fetch(path);
  }

  private static FeedClient guarded() {
    return new FeedClient(SETTINGS, Guard.of(SETTINGS), SystemDefaultDnsResolver.INSTANCE);
  }
}

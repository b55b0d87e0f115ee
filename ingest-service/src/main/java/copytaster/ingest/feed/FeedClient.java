package copytaster.ingest.feed;

import copytaster.ingest.feed.FeedState.Seen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Asks servers for feeds. Each hop connects only to an address that the filter has let pass, and
 * whatever a server does, there is an end to it.
 */
final class FeedClient implements AutoCloseable {

  private static final int LONGEST_HEADER = 16 * 1024;
  private static final int MOST_HEADERS = 200;
  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

  private final FeedSettings settings;
  private final AnswerReader answers;
  private final CloseableHttpClient client;

  FeedClient(FeedSettings settings, InetAddressFilter addresses, DnsResolver names) {
    this.settings = settings;
    this.answers = new AnswerReader(settings.body());
    this.client = client(settings, addresses, names);
  }

  /** Asks for a feed, if it is not what was seen last. */
  Fetched fetch(URI feed, Seen seen) {
    long end = System.nanoTime() + settings.timeout().toNanos();
    var next = feed;
    for (int hop = 0; hop <= settings.redirects(); hop++) {
      switch (ask(next, seen, end)) {
        case Answer.Final(var fetched) -> {
          return fetched;
        }
        case Answer.Moved(var location) -> {
          try {
            next = FeedAddress.resolve(next, location);
          } catch (URISyntaxException e) {
            return Fetched.Failed.of(PollOutcome.BLOCKED, "redirected: " + e.getMessage());
          }
        }
      }
    }
    return Fetched.Failed.of(
        PollOutcome.FAILED, "redirected more than " + settings.redirects() + " times");
  }

  private Answer ask(URI address, Seen seen, long end) {
    var request = request(address, seen);
    // Sockets time out when nothing comes; this is for servers that send a byte now and then.
    CompletableFuture.delayedExecutor(end - System.nanoTime(), TimeUnit.NANOSECONDS)
        .execute(request::cancel);
    try {
      var response = client.executeOpen(null, request, null);
      try {
        return answers.read(response, seen);
      } finally {
        // Before it is closed, which would read the rest, however much that is.
        request.cancel();
        Closer.closeQuietly(response);
      }
    } catch (FilteredHostException e) {
      return failed(PollOutcome.BLOCKED, e.getHost() + " is not on the public internet");
    } catch (IOException | RuntimeException e) {
      return end - System.nanoTime() <= 0
          ? failed(PollOutcome.FAILED, "no whole answer within " + settings.timeout())
          : failed(PollOutcome.FAILED, e.toString());
    }
  }

  private static Answer failed(PollOutcome outcome, String problem) {
    return new Answer.Final(Fetched.Failed.of(outcome, problem));
  }

  private static HttpGet request(URI address, Seen seen) {
    var request = new HttpGet(address);
    request.setHeader(HttpHeaders.ACCEPT, ACCEPT);
    if (seen.etag() != null) {
      request.setHeader(HttpHeaders.IF_NONE_MATCH, seen.etag());
    }
    if (seen.lastModified() != null) {
      request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, seen.lastModified());
    }
    return request;
  }

  private static CloseableHttpClient client(
      FeedSettings settings, InetAddressFilter addresses, DnsResolver names) {
    var limits =
        Http1Config.custom().setMaxLineLength(LONGEST_HEADER).setMaxHeaderCount(MOST_HEADERS);
    var connections =
        ManagedHttpClientConnectionFactory.builder().http1Config(limits.build()).build();
    return new HttpComponentsHttpClientBuilder()
        .withDnsResolver(names)
        .withConnectionManagerCustomizer(manager ->
            manager
                .setConnectionFactory(connections)
                .setMaxConnPerRoute(settings.parallel())
                .setMaxConnTotal(settings.parallel()))
        .withCustomizer(client ->
            client
                .setUserAgent("Copytaster")
                .disableAutomaticRetries()
                // Until the next poll nobody keeps a connection.
                .setConnectionReuseStrategy((_, _, _) -> false))
        .build(
            HttpClientSettings.defaults()
                .withTimeouts(settings.connectTimeout(), settings.timeout())
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withCookieHandling(HttpCookieHandling.DISABLE)
                .withInetAddressFilter(addresses));
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

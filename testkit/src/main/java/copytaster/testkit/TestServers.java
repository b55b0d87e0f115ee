package copytaster.testkit;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The servers of this build: started when they are first asked for, several at the same time. */
final class TestServers {

  private static final ServerSource SOURCE = ServerSource.configured();
  private static final Executor EACH_ITS_THREAD =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("server-", 0).factory());
  private static final Map<ServerKind, CompletableFuture<String>> STARTED =
      new ConcurrentHashMap<>();
  private static final Map<ServerKind, Optional<String>> MISSING = new ConcurrentHashMap<>();

  private TestServers() {}

  /** Where the servers are; waits until they are ready. */
  static Map<ServerKind, String> addresses(Collection<ServerKind> kinds) {
    Map<ServerKind, CompletableFuture<String>> started = new EnumMap<>(ServerKind.class);
    kinds.forEach(kind -> started.put(kind, started(kind)));
    Map<ServerKind, String> addresses = new EnumMap<>(ServerKind.class);
    started.forEach((kind, address) -> addresses.put(kind, address.join()));
    return addresses;
  }

  static String address(ServerKind kind) {
    return started(kind).join();
  }

  /** Why the server cannot be had, if so. */
  static Optional<String> missing(ServerKind kind) {
    return MISSING.computeIfAbsent(kind, SOURCE::missing);
  }

  private static CompletableFuture<String> started(ServerKind kind) {
    return STARTED.computeIfAbsent(
        kind, k -> CompletableFuture.supplyAsync(() -> SOURCE.addressOf(k), EACH_ITS_THREAD));
  }
}

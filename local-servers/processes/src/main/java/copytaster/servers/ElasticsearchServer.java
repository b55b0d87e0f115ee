package copytaster.servers;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Elasticsearch node, without security, which only local use allows. */
public final class ElasticsearchServer extends Server {

  private static final String HEAP = "1g";
  private static final int LOOK_MILLIS = 5_000;

  private ElasticsearchServer(ServerSettings settings) {
    super(settings);
  }

  /**
   * An Elasticsearch from what the build laid out.
   *
   * @param servers the folder that the property {@code copytaster.servers} names
   */
  public static ServerSetup<ElasticsearchServer> in(Path servers) {
    return new ServerSetup<>(ElasticsearchServer::new, servers.resolve("elasticsearch"), HEAP);
  }

  /** Where its HTTP interface is. */
  public URI uri() {
    return URI.create(address());
  }

  @Override
  public String address() {
    return "http://127.0.0.1:" + settings.port();
  }

  @Override
  public List<String> command() {
    var command = new ArrayList<>(Jvm.options(settings));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--add-modules=jdk.incubator.vector");
    command.add("copytaster.servers.elasticsearch.ElasticsearchNode");
    command.add(settings.home().toString());
    settings.over(oneNode()).forEach((name, value) -> command.add(name + "=" + value));
    return command;
  }

  @Override
  public void prepare() {
    // All it needs is on its command line.
  }

  @Override
  boolean isReady() {
    try {
      // With data from before, its indices must be open again too.
      var health = uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=1s");
      var request = (HttpURLConnection) health.toURL().openConnection();
      request.setConnectTimeout(LOOK_MILLIS);
      request.setReadTimeout(LOOK_MILLIS);
      return request.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException _) {
      return false;
    }
  }

  private Map<String, String> oneNode() {
    return Map.of(
        "cluster.name",
        "copytaster",
        "discovery.type",
        "single-node",
        "network.host",
        "127.0.0.1",
        "http.port",
        Integer.toString(settings.port()),
        "transport.port",
        Integer.toString(settings.innerPort()),
        "path.data",
        settings.data().resolve("data").toString(),
        "path.logs",
        settings.data().resolve("logs").toString(),
        // A full disk of the developer's is no reason to refuse an article.
        "cluster.routing.allocation.disk.threshold_enabled",
        "false");
  }
}

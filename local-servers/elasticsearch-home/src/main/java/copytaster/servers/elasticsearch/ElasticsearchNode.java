package copytaster.servers.elasticsearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.cluster.ClusterName;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/** Runs one Elasticsearch node with the modules of its home. */
public final class ElasticsearchNode {

  private ElasticsearchNode() {}

  /**
   * Runs until it is told to end.
   *
   * @param args the home, then settings as {@code name=value}
   */
  public static void main(String[] args)
      throws IOException, NodeValidationException, InterruptedException {
    LogConfigurator.configureESLogging();
    Owner.endWithIt();
    var environment = environment(Path.of(args[0]), settings(args));
    log(environment);
    var node = new Node(environment, plugins(environment));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "node-shutdown"));
    node.start();
    Thread.currentThread().join();
  }

  private static Settings settings(String[] args) {
    var settings = Settings.builder().put(Environment.PATH_HOME_SETTING.getKey(), args[0]);
    for (int i = 1; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      settings.put(args[i].substring(0, equals), args[i].substring(equals + 1));
    }
    return settings.build();
  }

  private static Environment environment(Path home, Settings settings) {
    return InternalSettingsPreparer.prepareEnvironment(
        settings, Map.of(), home.resolve("config"), () -> "local");
  }

  private static void log(Environment environment) throws IOException {
    LogConfigurator.registerErrorListener();
    LogConfigurator.setNodeName(Node.NODE_NAME_SETTING.get(environment.settings()));
    LogConfigurator.setClusterName(
        ClusterName.CLUSTER_NAME_SETTING.get(environment.settings()).value());
    LogConfigurator.configure(environment, true);
  }

  private static PluginsLoader plugins(Environment environment) {
    return PluginsLoader.createPluginsLoader(
        PluginsLoader.loadModulesBundles(environment.modulesDir(), false),
        PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false),
        Map.of(),
        false);
  }

  private static void close(Node node) {
    try (node) {
      node.prepareForClose();
      node.close();
      node.awaitClose(10, TimeUnit.SECONDS);
    } catch (IOException | InterruptedException e) {
      System.err.println("Elasticsearch did not close in good order: " + e);
    }
  }
}

package copytaster.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Tells a Spring context where its servers are before it starts.
 *
 * @param kinds the servers; equal for tests that may share a cached context
 */
record ServerProperties(Set<ServerKind> kinds) implements ContextCustomizer {

  ServerProperties {
    kinds = Set.copyOf(kinds);
  }

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    Map<String, Object> properties = new HashMap<>();
    TestServers.addresses(kinds)
        .forEach((kind, address) -> properties.put(kind.property(), address));
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("copytaster test servers", properties));
  }
}

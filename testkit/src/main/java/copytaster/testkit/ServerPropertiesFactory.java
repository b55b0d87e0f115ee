package copytaster.testkit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Looks at a Spring test for the servers that it asks for. */
final class ServerPropertiesFactory implements ContextCustomizerFactory {

  @Override
  public @Nullable ContextCustomizer createContextCustomizer(
      Class<?> test, List<ContextConfigurationAttributes> attributes) {
    Set<ServerKind> kinds = EnumSet.noneOf(ServerKind.class);
    if (TestContextAnnotationUtils.hasAnnotation(test, WithKafka.class)) {
      kinds.add(ServerKind.KAFKA);
    }
    if (TestContextAnnotationUtils.hasAnnotation(test, WithElasticsearch.class)) {
      kinds.add(ServerKind.ELASTICSEARCH);
    }
    return kinds.isEmpty() ? null : new ServerProperties(kinds);
  }
}

package copytaster.testkit;

import java.net.URI;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Passes the shared Elasticsearch to whatever test asks for one. */
final class ElasticsearchParameter extends TypeBasedParameterResolver<Elasticsearch>
    implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return IfServerIsThere.evaluate(ServerKind.ELASTICSEARCH);
  }

  @Override
  public Elasticsearch resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new Elasticsearch(URI.create(TestServers.address(ServerKind.ELASTICSEARCH)));
  }
}

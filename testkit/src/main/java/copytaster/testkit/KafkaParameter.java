package copytaster.testkit;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Passes the shared Kafka to whatever test asks for one. */
final class KafkaParameter extends TypeBasedParameterResolver<Kafka> implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return IfServerIsThere.evaluate(ServerKind.KAFKA);
  }

  @Override
  public Kafka resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new Kafka(TestServers.address(ServerKind.KAFKA));
  }
}

package copytaster.testkit;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** Skips a test, with the reason, where its server cannot be had. */
final class IfServerIsThere {

  private IfServerIsThere() {}

  static ConditionEvaluationResult evaluate(ServerKind kind) {
    return TestServers.missing(kind)
        .map(reason -> ConditionEvaluationResult.disabled("no " + kind + " for tests: " + reason))
        .orElseGet(() -> ConditionEvaluationResult.enabled("there is " + kind));
  }
}

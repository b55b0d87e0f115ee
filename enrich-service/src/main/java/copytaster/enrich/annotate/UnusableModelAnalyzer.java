package copytaster.enrich.annotate;

import copytaster.enrich.entity.UnusableModel;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence why a service with a transformer does not start. */
class UnusableModelAnalyzer extends AbstractFailureAnalyzer<UnusableModel> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableModel cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Correct copytaster.enrich.transformer.dir and what is in it, or leave it out:"
            + " vocabulary and rules find names without it.",
        cause);
  }
}

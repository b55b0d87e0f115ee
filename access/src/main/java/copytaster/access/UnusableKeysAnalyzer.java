package copytaster.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells {@link UnusableKeys} so that whoever configured them can put them right. */
final class UnusableKeysAnalyzer extends AbstractFailureAnalyzer<UnusableKeys> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeys cause) {
    return new FailureAnalysis(
        "The keys cannot be used as they are configured:\n\n" + cause.getMessage(),
        "Correct these properties. An API key's hash is what `printf %s KEY | sha256sum` prints.",
        cause);
  }
}

package copytaster.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Judges requests by a service's {@link ScopeRule}s; the first that fits decides. */
final class ScopeRules implements AuthorizationManager<RequestAuthorizationContext> {

  private record Rule(ScopeRule rule, PathPatternRequestMatcher path) {

    Rule(ScopeRule rule) {
      this(rule, PathPatternRequestMatcher.pathPattern(rule.pattern()));
    }

    Stream<HttpMethod> methods() {
      return rule.method().equals(HttpMethod.GET)
          ? Stream.of(HttpMethod.GET, HttpMethod.HEAD)
          : Stream.of(rule.method());
    }

    boolean takes(String method) {
      return methods().anyMatch(allowed -> allowed.matches(method));
    }
  }

  private final List<Rule> rules;

  ScopeRules(List<ScopeRule> rules) {
    this.rules = rules.stream().map(Rule::new).toList();
  }

  @Override
  public Verdict authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    return judge(authentication, context.getRequest());
  }

  private Verdict judge(
      Supplier<? extends @Nullable Authentication> authentication, HttpServletRequest request) {
    Set<HttpMethod> others = new LinkedHashSet<>();
    for (var rule : rules) {
      if (rule.path().matches(request)) {
        if (rule.takes(request.getMethod())) {
          return judge(rule.rule().anyOf(), authentication.get());
        }
        rule.methods().forEach(others::add);
      }
    }
    return others.isEmpty() ? new Verdict.NoRule() : new Verdict.OtherMethods(others);
  }

  private static Verdict judge(Set<Scope> anyOf, @Nullable Authentication authentication) {
    return anyOf.isEmpty()
            || (authentication instanceof KnownCaller known
                && anyOf.stream().anyMatch(known.getPrincipal()::may))
        ? new Verdict.Granted()
        : new Verdict.ScopeMissing(anyOf);
  }
}

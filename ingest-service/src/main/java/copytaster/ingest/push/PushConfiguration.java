package copytaster.ingest.push;

import copytaster.access.Scope;
import copytaster.access.ScopeRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Says who may push, and how much. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {

  @Bean
  ScopeRule pushStories() {
    return new ScopeRule(HttpMethod.POST, "/v1/stories", Scope.PUSH);
  }

  @Bean
  ScopeRule pushBulk() {
    return new ScopeRule(HttpMethod.POST, "/v1/stories/bulk", Scope.PUSH);
  }

  @Bean
  RateLimiter rateLimiter(PushSettings settings) {
    return new RateLimiter(settings.rate());
  }
}

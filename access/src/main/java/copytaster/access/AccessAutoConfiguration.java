package copytaster.access;

import io.micrometer.tracing.handler.TracingObservationHandler;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Guards a service's paths by API keys and answers problems, once this module is on its class path.
 */
@AutoConfiguration(
    before = {UserDetailsServiceAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({AccessSettings.class, SigningSettings.class})
class AccessAutoConfiguration {

  /** Open to whoever reaches the port: keep it to the network of the operators. */
  private static final List<ScopeRule> OPEN =
      Stream.of("/actuator", "/actuator/**", "/livez", "/readyz", "/problems", "/problems/**")
          .map(path -> ScopeRule.open(HttpMethod.GET, path))
          .toList();

  @Bean
  KeyRing keyRing(AccessSettings settings, SigningSettings signing) {
    var keys = new KeyRing(settings.keys());
    if (keys.isEmpty() && signing.signing().isEmpty()) {
      LoggerFactory.getLogger(getClass())
          .warn("No copytaster.access.keys: every request that needs a key will be refused");
    }
    return keys;
  }

  @Bean
  KeyCheck keyCheck(KeyRing keys, ObjectProvider<InstantSource> clock) {
    return new KeyCheck(keys, clock.getIfAvailable(InstantSource::system));
  }

  @Bean
  SignatureCheck signatureCheck(
      SigningSettings settings, KeyRing others, ObjectProvider<InstantSource> clock) {
    var keys = new SigningKeys(settings.signing(), others.ids());
    return new SignatureCheck(
        keys, settings.signature(), clock.getIfAvailable(InstantSource::system));
  }

  @Bean
  Problems problems(JsonMapper json, RequestTrace trace) {
    return new Problems(json, trace);
  }

  @Bean
  SecurityFilterChain accessFilterChain(
      HttpSecurity http,
      KeyCheck keyCheck,
      SignatureCheck signatureCheck,
      SigningSettings signing,
      Problems problems,
      ObjectProvider<ScopeRule> rules) {
    var signatures = new SignatureFilter(signatureCheck, signing.signature(), problems);
    var refusals = new Refusals(problems);
    var all = new ScopeRules(Stream.concat(rules.orderedStream(), OPEN.stream()).toList());
    return stateless(http)
        .addFilterBefore(signatures, AuthorizationFilter.class)
        .addFilterBefore(keyFilter(keyCheck, refusals), AuthorizationFilter.class)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .authorizeHttpRequests(
            // What is dispatched again was judged the first time.
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll()
                    .anyRequest()
                    .access(all))
        .build();
  }

  private static AuthenticationFilter keyFilter(KeyCheck keyCheck, Refusals refusals) {
    var filter = new AuthenticationFilter(keyCheck, new KeyHeaders());
    filter.setSuccessHandler((request, response, authentication) -> {});
    filter.setFailureHandler(refusals);
    return filter;
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    return http.sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(headers ->
            headers
                .contentSecurityPolicy(
                    csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new AnswerHeaders()));
  }

  @Bean
  ProblemAdvice problemAdvice(Problems problems) {
    return new ProblemAdvice(problems);
  }

  @Bean
  ServerProblems serverProblems(Problems problems) {
    return new ServerProblems(problems);
  }

  @Bean
  ProblemController problemController() {
    return new ProblemController();
  }

  @Bean
  ProblemErrorController problemErrorController(Problems problems) {
    return new ProblemErrorController(problems);
  }

  /** Where tracing is on the class path. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(TracingObservationHandler.class)
  static class Traced {

    @Bean
    RequestTrace requestTrace() {
      return RequestTrace.micrometer();
    }
  }

  /** Where it is not. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnMissingClass("io.micrometer.tracing.handler.TracingObservationHandler")
  static class Untraced {

    @Bean
    RequestTrace requestTrace() {
      return RequestTrace.none();
    }
  }
}

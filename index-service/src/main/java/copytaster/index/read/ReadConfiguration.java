package copytaster.index.read;

import copytaster.access.Scope;
import copytaster.access.ScopeRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Puts together what reads, and who may. */
@Configuration(proxyBeanMethods = false)
class ReadConfiguration {

  private static final Logger log = LoggerFactory.getLogger(ReadConfiguration.class);

  @Bean
  ScopeRule searchArticles() {
    return new ScopeRule(HttpMethod.GET, "/v1/articles", Scope.SEARCH);
  }

  @Bean
  ScopeRule readArticle() {
    return new ScopeRule(HttpMethod.GET, "/v1/articles/{id}", Scope.SEARCH);
  }

  @Bean
  Cursors cursors(CursorSettings settings) {
    var key = settings.key();
    if (key != null && !key.isBlank()) {
      return Cursors.signedWith(key);
    }
    log.warn(
        "copytaster.index.cursor.key is not set: cursors end with this process and are not good"
            + " for other instances");
    return Cursors.ofTheirOwn();
  }
}

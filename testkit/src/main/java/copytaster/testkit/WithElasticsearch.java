package copytaster.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test a real Elasticsearch: as a parameter of type {@link Elasticsearch}, and to a Spring
 * test as the property {@code spring.elasticsearch.uris}.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ElasticsearchParameter.class)
public @interface WithElasticsearch {}

package copytaster.index;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts index-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IndexService {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(IndexService.class, args);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}

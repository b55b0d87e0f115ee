package copytaster.enrich;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the enrich service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class EnrichServiceApplication {

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(EnrichServiceApplication.class, args);
  }
}

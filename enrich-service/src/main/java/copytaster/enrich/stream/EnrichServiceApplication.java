package copytaster.enrich.stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the enrich service. */
@SpringBootApplication(scanBasePackages = EnrichServiceApplication.PACKAGES)
@ConfigurationPropertiesScan(EnrichServiceApplication.PACKAGES)
public class EnrichServiceApplication {

  static final String PACKAGES = "copytaster.enrich";

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(EnrichServiceApplication.class, args);
  }
}

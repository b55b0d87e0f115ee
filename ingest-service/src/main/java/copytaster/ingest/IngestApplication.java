package copytaster.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts ingest-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IngestApplication {

  /** Starts it with Spring Boot's command line. */
  public static void main(String[] args) {
    SpringApplication.run(IngestApplication.class, args);
  }
}

package copytaster.index.schema;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether the index has the form that this service writes and reads. */
@Component("schema")
class SchemaHealthIndicator implements HealthIndicator {

  private final SchemaInstaller installer;

  SchemaHealthIndicator(SchemaInstaller installer) {
    this.installer = installer;
  }

  @Override
  public Health health() {
    return switch (installer.state()) {
      case SchemaState.Installed(var index, var version) ->
          Health.up().withDetail("index", index).withDetail("mappingVersion", version).build();
      case SchemaState.Missing(var reason) ->
          Health.outOfService().withDetail("reason", reason).build();
    };
  }
}

package copytaster.ingest.publish;

import copytaster.ingest.format.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a submission is read.
 *
 * @param stories stories in one submission
 * @param depth how deep JSON may nest
 * @param idLength characters of a wire's id
 */
@ConfigurationProperties("copytaster.ingest.format")
record LimitSettings(
    @DefaultValue("1000") int stories,
    @DefaultValue("64") int depth,
    @DefaultValue("1024") int idLength) {

  Limits toLimits() {
    return new Limits(stories, depth, idLength);
  }
}

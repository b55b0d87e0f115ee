package copytaster.ingest.feed;

import java.util.HashMap;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as they are bound from properties. */
final class Settings {

  private Settings() {}

  static FeedSettings of(String... namesAndValues) {
    var properties = new HashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      properties.put("copytaster.ingest.feed." + namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("copytaster.ingest.feed", FeedSettings.class);
  }
}

package copytaster.ingest.drop;

import copytaster.article.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The folders that files are dropped into.
 *
 * @param folders by provider
 * @param settle how long a file must not have changed before it is taken
 * @param poll time between two looks into a folder
 * @param file the largest file
 * @param batch how many files a look remembers, the oldest of all there are
 * @param window files of a folder that are on their way to Kafka at once
 * @param inFlight bytes of a folder that are on their way to Kafka at once, one file always
 * @param retry the longest wait before it is tried again after a failure
 * @param types media types by the ending of a file's name, besides the built-in ones
 * @param providerTypes the same for single providers
 */
@ConfigurationProperties("copytaster.ingest.drop")
record DropSettings(
    Map<String, String> folders,
    @DefaultValue("2s") Duration settle,
    @DefaultValue("1s") Duration poll,
    @DefaultValue("6MB") DataSize file,
    @DefaultValue("1000") int batch,
    @DefaultValue("64") int window,
    @DefaultValue("16MB") DataSize inFlight,
    @DefaultValue("1m") Duration retry,
    Map<String, String> types,
    Map<String, Map<String, String>> providerTypes) {

  private static final long LARGEST = Topic.MAX_RECORD_BYTES / 4 * 3;
  private static final Pattern PROVIDER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  DropSettings {
    folders = folders == null ? Map.of() : Map.copyOf(folders);
    types = types == null ? Map.of() : Map.copyOf(types);
    providerTypes = providerTypes == null ? Map.of() : Map.copyOf(providerTypes);
    if (file.toBytes() > LARGEST) {
      throw refusal("file is at most %d bytes: a record of Kafka holds no more".formatted(LARGEST));
    }
    if (batch < 1 || window < 1) {
      throw refusal("batch and .window must be 1 or more");
    }
    if (settle.isNegative() || !poll.isPositive() || !retry.isPositive()) {
      throw refusal("settle, .poll and .retry must be positive");
    }
    folders.keySet().forEach(DropSettings::checkProvider);
    checkFolders(folders);
  }

  private static void checkProvider(String provider) {
    if (!PROVIDER.matcher(provider).matches()) {
      throw refusal("folders: no provider can be called \"" + provider + "\"");
    }
  }

  // A file must not be that of two providers, and what one has done not be dropped for another.
  private static void checkFolders(Map<String, String> folders) {
    folders.forEach((provider, folder) ->
        folders.forEach((other, place) -> {
          if (!other.equals(provider) && path(place).startsWith(path(folder))) {
            throw refusal("folders: that of " + other + " is in that of " + provider);
          }
        }));
  }

  static Path path(String folder) {
    return Path.of(folder).toAbsolutePath().normalize();
  }

  private static IllegalArgumentException refusal(String what) {
    return new IllegalArgumentException("copytaster.ingest.drop." + what);
  }
}

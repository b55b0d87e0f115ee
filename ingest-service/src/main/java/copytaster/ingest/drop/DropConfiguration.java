package copytaster.ingest.drop;

import copytaster.ingest.publish.Intake;
import copytaster.operations.ProviderTag;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the watching of the folders together. */
@Configuration(proxyBeanMethods = false)
class DropConfiguration {

  @Bean
  DropFolders dropFolders(
      DropSettings settings, Intake intake, MeterRegistry meters, ProviderTag providerTag) {
    var watches =
        settings.folders().entrySet().stream()
            .map(folder ->
                watch(
                    folder.getKey(),
                    new DropFolder(folder.getValue()),
                    intake,
                    settings,
                    new DropMetrics(meters, providerTag, folder.getKey())))
            .toList();
    return new DropFolders(watches);
  }

  private static DropWatch watch(
      String provider,
      DropFolder folder,
      Intake intake,
      DropSettings settings,
      DropMetrics metrics) {
    var types = new FileTypes(provider, settings);
    return new DropWatch(
        provider + " in " + folder,
        () -> new DropRun(provider, folder, intake, settings, types, metrics),
        settings,
        metrics);
  }
}

package copytaster.deploy;

import java.util.List;
import java.util.Map;

/** One service of the compose file, as its settings stand there. */
record Container(String name, Map<String, Object> settings) {

  /** Returns all of them. */
  @SuppressWarnings("unchecked")
  static List<Container> all() {
    var services =
        (Map<String, Map<String, Object>>) Project.yaml("docker-compose.yml").get("services");
    return services.entrySet().stream()
        .map(service -> new Container(service.getKey(), service.getValue()))
        .toList();
  }

  static Container named(String name) {
    return all().stream().filter(it -> it.name.equals(name)).findFirst().orElseThrow();
  }

  boolean ours() {
    return settings.containsKey("build");
  }

  String image() {
    return (String) settings.get("image");
  }

  @SuppressWarnings("unchecked")
  List<String> list(String key) {
    return (List<String>) settings.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> map(String key) {
    return (Map<String, Object>) settings.getOrDefault(key, Map.of());
  }

  @Override
  public String toString() {
    return name;
  }
}

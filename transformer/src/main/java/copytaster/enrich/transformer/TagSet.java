package copytaster.enrich.transformer;

import copytaster.article.EntityType;
import copytaster.enrich.entity.UnusableModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a model by their numbers, as BIO (CoNLL-2003), BIOES or BILOU prefix them, or
 * without a prefix.
 *
 * @param tags the labels
 */
record TagSet(List<Tag> tags) {

  private static final Map<String, EntityType> KNOWN =
      Map.ofEntries(
          Map.entry("PER", EntityType.PERSON),
          Map.entry("PERS", EntityType.PERSON),
          Map.entry("PERSON", EntityType.PERSON),
          Map.entry("ORG", EntityType.ORGANISATION),
          Map.entry("ORGANIZATION", EntityType.ORGANISATION),
          Map.entry("ORGANISATION", EntityType.ORGANISATION),
          Map.entry("LOC", EntityType.PLACE),
          Map.entry("LOCATION", EntityType.PLACE),
          Map.entry("GPE", EntityType.PLACE),
          Map.entry("FAC", EntityType.PLACE));
  private static final String BEGINS = "BSU";
  private static final String CONTINUES = "IELM";

  /** Copies the tags. */
  TagSet {
    tags = List.copyOf(tags);
  }

  /**
   * Returns the labels of a model.
   *
   * @param labels as the model has them, by number
   * @param meanings what those mean that are not known, or mean something else here
   * @throws UnusableModel if none of them means a name, or a meaning is none
   */
  static TagSet of(List<String> labels, Map<String, String> meanings) {
    var types = new HashMap<String, @Nullable EntityType>(KNOWN);
    meanings.forEach((label, meaning) -> types.put(upper(label), type(label, meaning)));
    var tags = new TagSet(labels.stream().map(label -> tag(label, types)).toList());
    if (tags.tags.stream().allMatch(tag -> tag.type() == null)) {
      throw new UnusableModel("none of the transformer's labels is known: " + labels, null);
    }
    return tags;
  }

  int size() {
    return tags.size();
  }

  Tag get(int number) {
    return tags.get(number);
  }

  private static Tag tag(String label, Map<String, @Nullable EntityType> types) {
    var kind = upper(hasPrefix(label) ? label.substring(2) : label);
    boolean isBegin = hasPrefix(label) && BEGINS.indexOf(label.charAt(0)) >= 0;
    return new Tag(kind, types.get(kind), isBegin);
  }

  private static boolean hasPrefix(String label) {
    return label.length() > 2
        && (label.charAt(1) == '-' || label.charAt(1) == '_')
        && (BEGINS + CONTINUES).indexOf(label.charAt(0)) >= 0;
  }

  private static @Nullable EntityType type(String label, String meaning) {
    return switch (upper(meaning)) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANISATION" -> EntityType.ORGANISATION;
      case "PLACE" -> EntityType.PLACE;
      case "NONE" -> null;
      default ->
          throw new UnusableModel(
              "the label " + label + " means person, organisation, place or none, not " + meaning,
              null);
    };
  }

  private static String upper(String word) {
    return word.strip().toUpperCase(Locale.ROOT);
  }
}

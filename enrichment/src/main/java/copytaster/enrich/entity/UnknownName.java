package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordHash;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An entity that is in no vocabulary, and where it was found. */
final class UnknownName {

  private static final String METHOD = "rules";

  private final EntityType type;
  private final long hash;
  private final int confidence;
  private final List<Candidate> places = new ArrayList<>();

  UnknownName(EntityType type, long hash, int confidence) {
    this.type = type;
    this.hash = hash;
    this.confidence = confidence;
  }

  /** Returns the hash of the words of a name. */
  static long hash(Tokens tokens, int from, int to, long first) {
    long hash = WordHash.then(0, first);
    for (int i = from + 1; i < to; i++) {
      hash = WordHash.then(hash, tokens.hash(i));
    }
    return hash;
  }

  EntityType type() {
    return type;
  }

  List<Candidate> places() {
    return places;
  }

  void add(Candidate place) {
    places.add(place);
  }

  /** Returns the entity; its id is made of its type and its folded name, so that it stays. */
  Entity entity(String language, int words) {
    var mentions = places.stream().map(Candidate::mention).toList();
    var name = mentions.getFirst().surface();
    int region = language.indexOf('-');
    return new Entity(
        type,
        "name:" + type.name().toLowerCase(Locale.ROOT) + "/" + HexFormat.of().toHexDigits(hash),
        name,
        Map.of(region < 0 ? language : language.substring(0, region), name),
        EntityReport.CREATOR,
        METHOD,
        null,
        confidence,
        EntityReport.relevance(places, words),
        mentions);
  }
}

package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.article.TextPart;
import copytaster.enrich.text.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the entities of an article from where they were found, with confidence and relevance. */
final class EntityReport {

  static final String CREATOR = "copytaster";
  private static final String METHOD = "vocabulary";
  private static final int SHARED_NAME = 15;

  private EntityReport() {}

  static List<Entity> of(
      Document document,
      String language,
      Map<KnownEntity, List<Found>> mentions,
      Collection<UnknownName> others) {
    int words = Math.max(1, document.body().tokens().size());
    var entities = new ArrayList<Entity>(mentions.size() + others.size());
    mentions.forEach((known, found) -> entities.add(entity(known, language, found, words)));
    others.forEach(name -> entities.add(name.entity(language, words)));
    entities.sort(Comparator.comparingInt(Entity::relevance).reversed());
    return entities;
  }

  private static Entity entity(KnownEntity known, String language, List<Found> found, int words) {
    return new Entity(
        known.type(),
        known.id(),
        known.name(language),
        known.names(),
        CREATOR,
        METHOD,
        rule(found),
        confidence(found),
        relevance(found.stream().map(Found::candidate).toList(), words),
        found.stream().map(place -> place.candidate().mention()).toList());
  }

  private static int confidence(List<Found> found) {
    return found.stream().mapToInt(EntityReport::confidence).max().orElse(0);
  }

  private static int confidence(Found place) {
    return place.alias().kind().confidence() - (place.isShared() ? SHARED_NAME : 0);
  }

  // Of the surest mention, and of the first where several are as sure.
  private static @Nullable String rule(List<Found> found) {
    var best = found.getFirst();
    for (var place : found) {
      best = confidence(place) > confidence(best) ? place : best;
    }
    return best.alias().rule();
  }

  // In the headline 35, named often up to 25, early in the body up to 20, and 20 for being there.
  static int relevance(List<Candidate> places, int words) {
    boolean inHeadline = false;
    int first = words;
    for (var place : places) {
      if (place.passage().part() == TextPart.HEADLINE) {
        inHeadline = true;
      } else {
        first = Math.min(first, place.from());
      }
    }
    int often = Math.min(25, 7 * (places.size() - 1));
    return 20 + (inHeadline ? 35 : 0) + often + 20 * (words - first) / words;
  }
}

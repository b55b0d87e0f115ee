package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entities of a vocabulary in an article, and names that it does not have. It reads the
 * article twice: first for the names that say by themselves whom they mean, then for the surnames
 * and ambiguous names that those explain, whether they stand before or behind.
 */
public final class EntityFinder {

  private final EntityVocabulary vocabulary;
  private final NameRules rules;

  /**
   * Makes one for a vocabulary.
   *
   * @param vocabulary the entities that are known
   * @param names by what names are known that it does not have
   * @param stopWords words that are no part of a name
   */
  public EntityFinder(EntityVocabulary vocabulary, NameWords names, HashIndex stopWords) {
    this.vocabulary = vocabulary;
    this.rules = new NameRules(names, stopWords);
  }

  /**
   * Finds the entities, the most relevant first.
   *
   * @param language in which their names are given, where known
   */
  public List<Entity> find(Document document, String language) {
    var candidates = new ArrayList<List<Candidate>>();
    for (var passage : document.passages()) {
      collect(passage, candidates);
    }
    var named = new HashSet<KnownEntity>();
    choose(candidates, Set.of()).forEach(found -> named.add(found.alias().entity()));
    var mentions = new LinkedHashMap<KnownEntity, List<Found>>();
    var covered = new Coverage(document);
    for (var found : choose(candidates, named)) {
      mentions.computeIfAbsent(found.alias().entity(), _ -> new ArrayList<>()).add(found);
      covered.add(found.candidate(), found.alias().entity().type());
    }
    return vocabulary.allowed(
        EntityReport.of(document, language, mentions, rules.find(document, covered)));
  }

  // One list for each token where a name begins, the longest name first.
  private void collect(Passage passage, List<List<Candidate>> all) {
    var here = new CandidatesAt(passage);
    for (int i = 0; i < passage.tokens().size(); i++) {
      here.moveTo(i);
      vocabulary.find(passage, i, here);
      if (!here.candidates().isEmpty()) {
        all.add(here.candidates());
      }
    }
  }

  private static List<Found> choose(List<List<Candidate>> candidates, Set<KnownEntity> named) {
    var chosen = new ArrayList<Found>();
    var latest = new LastNamed();
    @Nullable Candidate last = null;
    for (var here : candidates) {
      if (last == null || isBehind(here.getFirst(), last)) {
        var found = firstAccepted(here, named, latest);
        if (found != null) {
          chosen.add(found);
          latest.add(found);
          last = found.candidate();
        }
      }
    }
    return chosen;
  }

  private static boolean isBehind(Candidate candidate, Candidate last) {
    return candidate.passage().part() != last.passage().part() || candidate.from() >= last.to();
  }

  private static @Nullable Found firstAccepted(
      List<Candidate> here, Set<KnownEntity> named, LastNamed latest) {
    for (var candidate : here) {
      var alias = latest.best(candidate.aliases(), named);
      if (alias != null) {
        return new Found(candidate, alias, isShared(candidate.aliases(), alias));
      }
    }
    return null;
  }

  private static boolean isShared(List<Alias> aliases, Alias chosen) {
    return chosen.kind() != AliasKind.PARTIAL
        && aliases.stream()
            .anyMatch(
                alias -> alias.kind().isSufficient() && !alias.entity().equals(chosen.entity()));
  }

  /** Remembers in which order entities were named, to tell people of one surname apart. */
  private static final class LastNamed {

    private final Map<KnownEntity, Integer> order = new LinkedHashMap<>();
    private int mentions;

    void add(Found found) {
      order.put(found.alias().entity(), mentions++);
    }

    /**
     * Returns the alias to believe: one that suffices, best of an entity that is named besides;
     * else that of the entity named last.
     */
    @Nullable Alias best(List<Alias> aliases, Set<KnownEntity> named) {
      @Nullable Alias best = null;
      for (var alias : aliases) {
        boolean isNamed = named.contains(alias.entity());
        if ((alias.kind().isSufficient() || isNamed) && (best == null || isBetter(alias, best))) {
          best = alias;
        }
      }
      return best;
    }

    private boolean isBetter(Alias alias, Alias best) {
      if (alias.kind().isSufficient() != best.kind().isSufficient()) {
        return alias.kind().isSufficient();
      }
      return order.getOrDefault(alias.entity(), -1) > order.getOrDefault(best.entity(), -1);
    }
  }
}

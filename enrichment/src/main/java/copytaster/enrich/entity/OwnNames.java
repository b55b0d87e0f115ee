package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.vocabulary.AliasEntry;
import copytaster.enrich.vocabulary.EntityEntry;
import copytaster.enrich.vocabulary.OwnEntry;
import copytaster.enrich.vocabulary.StopEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a newsroom says of names beside the delivered ones. */
final class OwnNames {

  private final Map<String, KnownEntity> entities = new HashMap<>();
  private final Stops stops = new Stops();
  private final NameTable names;

  private OwnNames(HashIndex words, NameWords nameWords) {
    this.names = new NameTable(words, nameWords, false);
  }

  static OwnNames none(NameWords nameWords) {
    return new OwnNames(new HashIndex(1), nameWords);
  }

  /**
   * Reads entries. Aliases of an entity that there is not have no effect, nor has a second entity
   * of one id.
   *
   * @param delivered the delivered entities by id
   * @param nameWords say which surnames are no names alone
   * @param words gets every word of every name
   */
  static OwnNames of(
      Collection<OwnEntry> entries,
      Map<String, KnownEntity> delivered,
      NameWords nameWords,
      HashIndex words) {
    var own = new OwnNames(words, nameWords);
    for (var entry : entries) {
      if (entry.content() instanceof EntityEntry entity) {
        own.add(KnownEntity.of(entity), entry.rule());
      } else if (entry.content() instanceof StopEntry stop) {
        own.stops.add(stop);
      }
    }
    for (var entry : entries) {
      if (entry.content() instanceof AliasEntry alias) {
        own.add(alias, delivered.get(alias.entity()), entry.rule());
      }
    }
    return own;
  }

  private void add(KnownEntity entity, String rule) {
    if (entities.putIfAbsent(entity.id(), entity) == null) {
      names.add(entity, rule);
    }
  }

  private void add(AliasEntry alias, @Nullable KnownEntity delivered, String rule) {
    var own = entities.get(alias.entity());
    var entity = own == null ? delivered : own;
    if (entity != null) {
      names.add(entity, alias.aliases(), rule);
    }
  }

  /** Returns the newsroom's own entity of an id, null if there is none. */
  @Nullable KnownEntity find(String uri) {
    return entities.get(uri);
  }

  int size() {
    return entities.size();
  }

  boolean isEmpty() {
    return stops.isEmpty() && names.phrases().isEmpty();
  }

  /** Finds its own names and the delivered ones that begin at a token, without those stopped. */
  void find(
      PhraseTable<Alias> delivered,
      Passage passage,
      int at,
      long first,
      PhraseTable.Sink<Alias> sink) {
    PhraseTable.Sink<Alias> allowed =
        (skipped, end, aliases) -> take(passage, at, skipped, end, aliases, sink);
    names.phrases().find(passage.tokens(), passage.prefixes(), at, allowed);
    delivered.find(passage.tokens(), passage.prefixes(), at, first, allowed);
  }

  private void take(
      Passage passage,
      int at,
      int skipped,
      int end,
      List<Alias> aliases,
      PhraseTable.Sink<Alias> sink) {
    var left = aliases;
    if (!stops.isEmpty()) {
      left = stops.allowed(passage, skipped, at, end, left);
    }
    if (!entities.isEmpty() && left.stream().anyMatch(this::isReplaced)) {
      left = left.stream().filter(alias -> !isReplaced(alias)).toList();
    }
    if (!left.isEmpty()) {
      sink.take(skipped, end, left);
    }
  }

  private boolean isReplaced(Alias alias) {
    return !alias.isOwn() && entities.containsKey(alias.entity().id());
  }

  boolean isStopped(Span span) {
    return !stops.isEmpty() && stops.isNone(span.hash());
  }

  /** Returns those of the entities that no entry stops. */
  List<Entity> allowed(List<Entity> found) {
    return stops.isEmpty() ? found : stops.allowed(found);
  }
}

package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.vocabulary.OwnEntry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entities that are known, by all their names. A file has a line for each: id, type, name and
 * aliases in English, name and aliases in Arabic, flags. An alias with {@code ~} before it counts
 * only beside the whole name, one with {@code ?} only beside another; the flags {@code
 * ambiguous-en} and {@code ambiguous-ar} say the latter of the name itself.
 */
public final class EntityVocabulary {

  private final Map<String, KnownEntity> entities;
  private final PhraseTable<Alias> phrases;
  private final NameWords names;
  private final OwnNames own;

  private EntityVocabulary(
      Map<String, KnownEntity> entities,
      PhraseTable<Alias> phrases,
      NameWords names,
      OwnNames own) {
    this.entities = entities;
    this.phrases = phrases;
    this.names = names;
    this.own = own;
  }

  /**
   * Makes a vocabulary.
   *
   * @param rows the lines of its files
   * @param names get the surnames and short names of all people
   * @param words gets every word of every name
   */
  public static EntityVocabulary of(List<TabbedRow> rows, NameWords names, HashIndex words) {
    var entities = new HashMap<String, KnownEntity>();
    var table = new NameTable(words, names, true);
    for (var row : rows) {
      var entity = KnownEntity.of(row);
      if (entities.put(entity.id(), entity) != null) {
        throw row.error("the id is there before: " + entity.id());
      }
      table.add(entity, null);
    }
    return new EntityVocabulary(entities, table.phrases(), names, OwnNames.none(names));
  }

  /**
   * Returns a vocabulary with a newsroom's own entries besides. It shares what is delivered with
   * this one.
   *
   * @param entries all kinds of entries; those that say nothing of entities have no effect here
   * @param words gets every word of every own name
   */
  public EntityVocabulary with(Collection<OwnEntry> entries, HashIndex words) {
    return new EntityVocabulary(
        entities, phrases, names, OwnNames.of(entries, entities, names, words));
  }

  /** Returns how many entities it has, those replaced not counted twice. */
  public int size() {
    return own.size()
        + Math.toIntExact(entities.keySet().stream().filter(id -> !own.knows(id)).count());
  }

  /** Returns whether there is an entity of an id, delivered or own. */
  public boolean knows(String uri) {
    return own.knows(uri) || entities.containsKey(uri);
  }

  /** Returns what kinds of thing a delivered entity is, as its file says; none of any other id. */
  public Set<String> kinds(String id) {
    var entity = entities.get(id);
    return entity == null ? Set.of() : entity.flags();
  }

  /** Returns whether it has entries of a newsroom's own. */
  public boolean hasOwn() {
    return !own.isEmpty();
  }

  /** Finds the names that begin at a token, with and without the particles it carries. */
  void find(Passage passage, int at, PhraseTable.Sink<Alias> sink) {
    if (own.isEmpty()) {
      phrases.find(passage.tokens(), passage.prefixes(), at, sink);
    } else {
      own.find(phrases, passage, at, sink);
    }
  }

  /** Returns those of the entities that no entry of a newsroom stops. */
  List<Entity> allowed(List<Entity> found) {
    return own.allowed(found);
  }
}

package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Starts;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.WordFlag;
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
        + Math.toIntExact(entities.keySet().stream().filter(id -> own.find(id) == null).count());
  }

  /** Returns whether there is an entity of an id, delivered or own. */
  public boolean knows(String uri) {
    return own.find(uri) != null || entities.containsKey(uri);
  }

  /** Returns what kinds of thing an entity is, by its flags; none if it is not known. */
  public Set<String> kinds(Entity entity) {
    return Span.BY_RULE.equals(entity.method()) ? Set.of() : kinds(entity.uri());
  }

  private Set<String> kinds(String id) {
    var replaced = own.find(id);
    var entity = replaced == null ? entities.get(id) : replaced;
    return entity == null ? Set.of() : entity.flags();
  }

  /** Returns whether it has entries of a newsroom's own. */
  public boolean hasOwn() {
    return !own.isEmpty();
  }

  /** Returns where names may begin in a text, by their words, and what each leads to. */
  Starts starts(Passage passage) {
    return phrases.starts(passage.tokens(), passage.prefixes());
  }

  // Most words are in lower case, and few names are.
  private static boolean isWrittenLikeName(Passage passage, int at) {
    var prefixes = passage.prefixes();
    long flags = prefixes.flags(at) | prefixes.flagsOfRest(at);
    return (flags & WordFlag.ENTITY_PLAIN) != 0
        || Character.isUpperCase(passage.tokens().originalFirst(at));
  }

  /**
   * Finds the names that begin at a token, with or without the particles it carries.
   *
   * @param first what it begins with, as {@link #starts} says
   */
  void find(Passage passage, int at, long first, PhraseTable.Sink<Alias> sink) {
    if (!isWrittenLikeName(passage, at)) {
      return;
    }
    if (hasOwn()) {
      own.find(phrases, passage, at, first, sink);
    } else {
      phrases.find(passage.tokens(), passage.prefixes(), at, first, sink);
    }
  }

  /** Returns whether an entry of a newsroom says that what a rule has found is no entity. */
  boolean isStopped(Span span) {
    return span.alias() == null && own.isStopped(span);
  }

  /** Returns those of the entities that no entry of a newsroom stops. */
  List<Entity> allowed(List<Entity> found) {
    return own.allowed(found);
  }
}

package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The entities that are known, by all their names. A file has a line for each: id, type, name and
 * aliases in English, name and aliases in Arabic, flags. An alias with {@code ~} before it counts
 * only beside the whole name, one with {@code ?} only beside another; the flags {@code
 * ambiguous-en} and {@code ambiguous-ar} say the latter of the name itself.
 */
public final class EntityVocabulary {

  private static final char PARTIAL_MARK = '~';
  private static final char AMBIGUOUS_MARK = '?';

  private final PhraseTable<Alias> phrases;
  private final NameWords names;
  private final Set<String> ids = new HashSet<>();
  private int size;

  private EntityVocabulary(NameWords names, HashIndex words) {
    this.names = names;
    this.phrases = new PhraseTable<>(words, WordFlag.ENTITY);
  }

  /**
   * Makes a vocabulary.
   *
   * @param rows the lines of its files
   * @param names get the surnames of all people
   * @param words gets every word of every name
   */
  public static EntityVocabulary of(List<TabbedRow> rows, NameWords names, HashIndex words) {
    var vocabulary = new EntityVocabulary(names, words);
    for (var row : rows) {
      var entity = KnownEntity.of(row);
      if (!vocabulary.ids.add(entity.id())) {
        throw row.error("the id is there before: " + entity.id());
      }
      vocabulary.add(entity);
    }
    return vocabulary;
  }

  /** Returns how many entities it has. */
  public int size() {
    return size;
  }

  PhraseTable<Alias> phrases() {
    return phrases;
  }

  private void add(KnownEntity entity) {
    size++;
    var seen = new HashSet<String>();
    entity
        .names()
        .forEach((language, name) -> add(entity, kindOfName(entity, language), name, seen));
    for (var alias : entity.aliases()) {
      switch (alias.charAt(0)) {
        case PARTIAL_MARK -> addShortName(entity, alias.substring(1), seen);
        case AMBIGUOUS_MARK -> add(entity, AliasKind.AMBIGUOUS, alias.substring(1), seen);
        default -> add(entity, AliasKind.ALIAS, alias, seen);
      }
    }
    if (entity.type() == EntityType.PERSON) {
      addSurnames(entity, seen);
    }
  }

  private void addShortName(KnownEntity entity, String name, Set<String> seen) {
    add(entity, AliasKind.SHORT, name, seen);
    if (entity.type() == EntityType.PERSON) {
      names.addShortName(Tokens.of(name));
    }
  }

  private static AliasKind kindOfName(KnownEntity entity, String language) {
    return entity.flags().contains("ambiguous-" + language) ? AliasKind.AMBIGUOUS : AliasKind.NAME;
  }

  private void addSurnames(KnownEntity entity, Set<String> seen) {
    for (var name : entity.names().values()) {
      for (var surname : Surnames.of(Tokens.of(name))) {
        var tokens = Tokens.of(surname);
        if (!names.isTitleOrCommon(tokens)) {
          add(entity, AliasKind.SURNAME, surname, seen);
          names.addSurname(tokens);
        }
      }
    }
  }

  private void add(KnownEntity entity, AliasKind kind, String name, Set<String> seen) {
    var tokens = Tokens.of(name);
    if (seen.add(tokens.text().toString())) {
      phrases.add(tokens, Alias.of(entity, kind, tokens));
    }
  }
}

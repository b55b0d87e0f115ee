package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.PhraseTable;
import copytaster.enrich.text.Tokens;
import copytaster.enrich.text.WordFlag;
import copytaster.enrich.vocabulary.AliasMark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names, and whom each may mean. */
final class NameTable {

  private final PhraseTable<Alias> phrases;
  private final Predicate<Tokens> surnames;

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every name
   * @param surnames is asked, and told, whether the last part of a person's name is a name alone
   */
  NameTable(HashIndex words, Predicate<Tokens> surnames) {
    this.phrases = new PhraseTable<>(words, WordFlag.ENTITY);
    this.surnames = surnames;
  }

  PhraseTable<Alias> phrases() {
    return phrases;
  }

  /**
   * Adds all names of an entity, and the surnames of a person.
   *
   * @param rule the newsroom's own entry that says so, null if it is delivered
   */
  void add(KnownEntity entity, @Nullable String rule) {
    var seen = new HashSet<String>();
    entity
        .names()
        .forEach((language, name) -> add(entity, kindOfName(entity, language), name, rule, seen));
    entity.aliases().forEach(alias -> add(entity, alias, rule, seen));
    if (entity.type() == EntityType.PERSON) {
      addSurnames(entity, rule, seen);
    }
  }

  /** Adds more names of an entity. */
  void add(KnownEntity entity, List<String> aliases, String rule) {
    var seen = new HashSet<String>();
    aliases.forEach(alias -> add(entity, alias, rule, seen));
  }

  private void add(KnownEntity entity, String alias, @Nullable String rule, Set<String> seen) {
    var kind =
        switch (alias.charAt(0)) {
          case AliasMark.PARTIAL -> AliasKind.PARTIAL;
          case AliasMark.AMBIGUOUS -> AliasKind.AMBIGUOUS;
          default -> AliasKind.ALIAS;
        };
    add(entity, kind, AliasMark.phrase(alias), rule, seen);
  }

  private static AliasKind kindOfName(KnownEntity entity, String language) {
    return entity.flags().contains("ambiguous-" + language) ? AliasKind.AMBIGUOUS : AliasKind.NAME;
  }

  private void addSurnames(KnownEntity entity, @Nullable String rule, Set<String> seen) {
    for (var name : entity.names().values()) {
      for (var surname : Surnames.of(Tokens.of(name))) {
        if (surnames.test(Tokens.of(surname))) {
          add(entity, AliasKind.PARTIAL, surname, rule, seen);
        }
      }
    }
  }

  private void add(
      KnownEntity entity, AliasKind kind, String name, @Nullable String rule, Set<String> seen) {
    var tokens = Tokens.of(name);
    if (seen.add(tokens.text().toString())) {
      phrases.add(tokens, Alias.of(entity, kind, tokens, rule));
    }
  }
}

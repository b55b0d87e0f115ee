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
import org.jspecify.annotations.Nullable;

/** Names, and whom each may mean. */
final class NameTable {

  private final HashIndex words;
  private final PhraseTable<Alias> phrases;
  private final NameWords names;
  private final boolean teaches;

  /**
   * Makes an empty one.
   *
   * @param words gets every word of every name
   * @param names say which surnames are no names alone
   * @param teaches whether they learn the surnames and short names of people
   */
  NameTable(HashIndex words, NameWords names, boolean teaches) {
    this.words = words;
    this.phrases = new PhraseTable<>(words, WordFlag.ENTITY);
    this.names = names;
    this.teaches = teaches;
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
          case AliasMark.PARTIAL -> AliasKind.SHORT;
          case AliasMark.AMBIGUOUS -> AliasKind.AMBIGUOUS;
          default -> AliasKind.ALIAS;
        };
    var name = AliasMark.phrase(alias);
    add(entity, kind, name, rule, seen);
    if (teaches && kind == AliasKind.SHORT && entity.type() == EntityType.PERSON) {
      names.addShortName(Tokens.of(name));
    }
  }

  private static AliasKind kindOfName(KnownEntity entity, String language) {
    return entity.flags().contains("ambiguous-" + language) ? AliasKind.AMBIGUOUS : AliasKind.NAME;
  }

  private void addSurnames(KnownEntity entity, @Nullable String rule, Set<String> seen) {
    for (var name : entity.names().values()) {
      for (var surname : Surnames.of(Tokens.of(name))) {
        var tokens = Tokens.of(surname);
        if (!names.isTitleOrCommon(tokens)) {
          add(entity, AliasKind.SURNAME, surname, rule, seen);
          if (teaches) {
            names.addSurname(tokens);
          }
        }
      }
    }
  }

  private void add(
      KnownEntity entity, AliasKind kind, String name, @Nullable String rule, Set<String> seen) {
    var tokens = Tokens.of(name);
    if (seen.add(tokens.text().toString())) {
      var alias = Alias.of(entity, kind, tokens, rule);
      phrases.add(tokens, alias);
      if (tokens.size() > 0 && !alias.needsCapital()) {
        words.mark(tokens.hash(0), WordFlag.ENTITY_PLAIN);
      }
    }
  }
}

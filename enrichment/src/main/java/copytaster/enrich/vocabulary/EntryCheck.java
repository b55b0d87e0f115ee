package copytaster.enrich.vocabulary;

import copytaster.article.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says all that is wrong with an entry at once. */
public final class EntryCheck {

  /** The least that a term may weigh. */
  public static final float LIGHTEST = 0.1f;

  /** The most that a term may weigh. */
  public static final float HEAVIEST = 9;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");
  private static final Pattern URI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,31}:[^\\s\\p{Cntrl}|]{1,160}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern FLAG = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
  private static final Set<String> LABELS = Set.of("en", "ar");
  private static final int MOST_NAMES = 40;
  private static final int MOST_FLAGS = 20;

  private final EntryLimits limits;
  private final KnownIds known;
  private final List<EntryFault> faults = new ArrayList<>();
  private final PhraseCheck phrases;

  private EntryCheck(EntryLimits limits, KnownIds known) {
    this.limits = limits;
    this.known = known;
    this.phrases = new PhraseCheck(limits, known.common(), this::fault);
  }

  /**
   * Returns whether an entry may be named so: a letter or digit, then 127 of those, {@code .-_}.
   */
  public static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  /** Returns what is wrong with an entry; nothing if it can be used. */
  public static List<EntryFault> of(EntryContent content, EntryLimits limits, KnownIds known) {
    var check = new EntryCheck(limits, known);
    switch (content) {
      case EntityEntry entity -> check.check(entity);
      case AliasEntry alias -> check.check(alias);
      case StopEntry stop -> check.check(stop);
      case SubjectRule rule -> check.check(rule);
    }
    return List.copyOf(check.faults);
  }

  private void check(EntityEntry entity) {
    uri("#/uri", entity.uri());
    if (entity.type() == EntityType.OTHER) {
      fault("#/type", "not-allowed", "One of person, organisation, place.");
    }
    names(entity);
    aliases("#/aliases", entity.aliases());
    if (entity.flags().size() > MOST_FLAGS) {
      fault("#/flags", "too-many", "At most %d.".formatted(MOST_FLAGS));
    }
    for (int i = 0; i < entity.flags().size(); i++) {
      if (!FLAG.matcher(entity.flags().get(i)).matches()) {
        fault("#/flags/" + i, "not-allowed", "Lower-case letters, digits and hyphens, 32 at most.");
      }
    }
  }

  private void check(AliasEntry alias) {
    if (!known.entities().test(alias.entity())) {
      fault("#/entity", "unknown", "There is no such entity.");
    }
    needed("#/aliases", alias.aliases());
    aliases("#/aliases", alias.aliases());
  }

  private void check(StopEntry stop) {
    if (stop.entity() != null) {
      uri("#/entity", stop.entity());
    }
    needed("#/phrases", stop.phrases());
    count("#/phrases", stop.phrases());
    for (int i = 0; i < stop.phrases().size(); i++) {
      phrases.check("#/phrases/" + i, stop.phrases().get(i));
    }
  }

  private void check(SubjectRule rule) {
    uri("#/code", rule.code());
    boolean isDelivered = known.subjects().test(rule.code());
    if (!isDelivered && rule.labels().isEmpty()) {
      fault("#/labels", "missing", "A code that is not delivered needs a label.");
    }
    rule.labels().forEach(this::label);
    parent(rule.parent(), isDelivered);
    needed("#/terms", rule.terms());
    count("#/terms", rule.terms());
    for (int i = 0; i < rule.terms().size(); i++) {
      term("#/terms/" + i, rule.terms().get(i));
    }
  }

  private void label(String language, String label) {
    var pointer = "#/labels/" + escaped(language);
    if (!LABELS.contains(language)) {
      fault(pointer, "not-allowed", "Labels are in en and ar.");
    }
    phrases.check(pointer, label);
  }

  private void parent(@Nullable String parent, boolean isDelivered) {
    if (parent != null && !isDelivered && !known.subjects().test(parent)) {
      fault("#/parent", "unknown", "The subject above is a delivered one.");
    }
  }

  private void term(String pointer, SubjectRule.Term term) {
    phrases.check(pointer + "/term", term.term());
    float weight = Math.abs(term.weight());
    if (!(weight >= LIGHTEST && weight <= HEAVIEST)) {
      fault(
          pointer + "/weight",
          "out-of-range",
          "From %s to %s, or the same below 0.".formatted(LIGHTEST, HEAVIEST));
    }
  }

  private void names(EntityEntry entity) {
    var names = entity.names();
    if (names.isEmpty()) {
      fault("#/names", "missing", "An entity has a name in at least one language.");
    }
    if (names.size() > MOST_NAMES) {
      fault("#/names", "too-many", "At most %d.".formatted(MOST_NAMES));
    }
    names.forEach((language, name) -> {
      var pointer = "#/names/" + escaped(language);
      if (!LANGUAGE.matcher(language).matches()) {
        fault(pointer, "not-allowed", "A language is two or three lower-case letters.");
      }
      phrases.checkName(pointer, entity.isAmbiguous(language) ? AliasMark.AMBIGUOUS + name : name);
    });
  }

  private void aliases(String pointer, List<String> aliases) {
    count(pointer, aliases);
    for (int i = 0; i < aliases.size(); i++) {
      phrases.checkName(pointer + "/" + i, aliases.get(i));
    }
  }

  private void needed(String pointer, List<?> values) {
    if (values.isEmpty()) {
      fault(pointer, "missing", "At least one.");
    }
  }

  private void count(String pointer, List<?> values) {
    if (values.size() > limits.values()) {
      fault(pointer, "too-many", "At most %d.".formatted(limits.values()));
    }
  }

  private void uri(String pointer, String uri) {
    if (!URI.matcher(uri).matches()) {
      fault(pointer, "unreadable", "An id has a scheme, a colon and no spaces: own:acme.");
    }
  }

  private void fault(String pointer, String code, String detail) {
    faults.add(new EntryFault(pointer, code, detail));
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}

package copytaster.enrich.entity;

import copytaster.article.EntityType;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;
import copytaster.enrich.text.Passage;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the names that are in no vocabulary, by the words in them and before them. */
final class NameRules {

  private static final int WITH_TITLE = 75;
  private static final int BY_GIVEN_NAME = 65;
  private static final int BY_HEAD_WORD = 60;

  private final PersonRule people;
  private final OrganisationRule organisations;
  private final NameWords names;

  NameRules(NameWords names, HashIndex stopWords) {
    this.names = names;
    this.people = new PersonRule(names, stopWords);
    this.organisations = new OrganisationRule(names, stopWords);
  }

  /**
   * Finds them.
   *
   * @param known the places that names of the vocabulary are at
   */
  Collection<UnknownName> find(Document document, Coverage known) {
    var found = new LinkedHashMap<Long, UnknownName>();
    for (var passage : document.passages()) {
      find(passage, known, found);
    }
    if (!found.isEmpty()) {
      findSurnames(document, known, found.values());
    }
    return found.values();
  }

  private void find(Passage passage, Coverage covered, Map<Long, UnknownName> found) {
    var tokens = passage.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (names.kinds(passage, i) != 0 || isLatinCapital(passage, i)) {
        i = Math.max(i, findAt(passage, i, covered, found) - 1);
      }
    }
  }

  // Returns the token to go on with.
  private int findAt(Passage passage, int at, Coverage covered, Map<Long, UnknownName> found) {
    int name = people.behindTitle(passage, at);
    if (name > at) {
      int end = people.end(passage, name, true);
      return end > name && covered.isFree(passage, name, end)
          ? add(EntityType.PERSON, WITH_TITLE, passage, name, end, covered, found)
          : name;
    }
    int organisation = organisations.end(passage, at);
    if (organisation > at && covered.isFreeButPlaces(passage, at, organisation)) {
      return add(EntityType.ORGANISATION, BY_HEAD_WORD, passage, at, organisation, covered, found);
    }
    int person = people.end(passage, at, false);
    return person > at && covered.isFree(passage, at, person)
        ? add(EntityType.PERSON, BY_GIVEN_NAME, passage, at, person, covered, found)
        : at;
  }

  private static int add(
      EntityType type,
      int confidence,
      Passage passage,
      int from,
      int to,
      Coverage covered,
      Map<Long, UnknownName> found) {
    var tokens = passage.tokens();
    long rest = passage.prefixes().rest(from);
    long hash = UnknownName.hash(tokens, from, to, rest == 0 ? tokens.hash(from) : rest);
    var candidate = new Candidate(passage, from, to, passage.prefixes().length(from), List.of());
    found.computeIfAbsent(hash, _ -> new UnknownName(type, hash, confidence)).add(candidate);
    covered.add(candidate, type);
    return to;
  }

  private static void findSurnames(
      Document document, Coverage covered, Collection<UnknownName> found) {
    var surnames = new HashMap<Long, UnknownName>();
    for (var name : found) {
      var place = name.places().getFirst();
      if (name.type() == EntityType.PERSON && place.length() > 1) {
        surnames.put(place.passage().tokens().hash(place.to() - 1), name);
      }
    }
    for (var passage : document.passages()) {
      for (int i = 0; !surnames.isEmpty() && i < passage.tokens().size(); i++) {
        addSurname(passage, i, covered, surnames);
      }
    }
  }

  private static void addSurname(
      Passage passage, int at, Coverage covered, Map<Long, UnknownName> surnames) {
    long rest = passage.prefixes().rest(at);
    var name = surnames.get(passage.tokens().hash(at));
    int skipped = 0;
    if (name == null && rest != 0) {
      name = surnames.get(rest);
      skipped = passage.prefixes().length(at);
    }
    boolean isWritten = passage.tokens().first(at) >= 0x250 || isLatinCapital(passage, at);
    if (name != null && isWritten && covered.isFree(passage, at, at + 1)) {
      name.add(new Candidate(passage, at, at + 1, skipped, List.of()));
    }
  }

  private static boolean isLatinCapital(Passage passage, int at) {
    var tokens = passage.tokens();
    return tokens.first(at) < 0x250
        && Character.isUpperCase(tokens.text().originalCharAt(tokens.begin(at)));
  }
}

package copytaster.enrich.entity;

import copytaster.article.Entity;
import copytaster.enrich.text.Passage;
import copytaster.enrich.text.WordHash;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An entity that is in no vocabulary. */
final class UnknownName {

  private UnknownName() {}

  /** Returns the hash of the words of a name, without the particles that its first one carries. */
  static long hash(Passage passage, int from, int to, int skipped) {
    var tokens = passage.tokens();
    long hash = WordHash.then(0, skipped == 0 ? tokens.hash(from) : passage.prefixes().rest(from));
    for (int i = from + 1; i < to; i++) {
      hash = WordHash.then(hash, tokens.hash(i));
    }
    return hash;
  }

  /**
   * Returns the entity; its id is made of its type and its folded name, so that it stays.
   *
   * @param spans where it is, the whole name among them
   */
  static Entity of(List<Span> spans, String language, int relevance) {
    var longest = longest(spans);
    var best = EntityReport.surest(spans);
    var name = longest.mention().surface();
    return new Entity(
        longest.type(),
        "name:" + longest.type().name().toLowerCase(Locale.ROOT) + "/" + hex(longest.hash()),
        name,
        Map.of(KnownEntity.withoutRegion(language), name),
        EntityReport.CREATOR,
        best.method(),
        best.rule(),
        best.confidence(),
        relevance,
        EntityReport.mentions(spans));
  }

  private static Span longest(List<Span> spans) {
    var longest = spans.getFirst();
    for (var span : spans) {
      longest = span.length() > longest.length() ? span : longest;
    }
    return longest;
  }

  private static String hex(long hash) {
    return HexFormat.of().toHexDigits(hash);
  }
}

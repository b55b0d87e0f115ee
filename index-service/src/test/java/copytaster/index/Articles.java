package copytaster.index;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
import copytaster.article.ArticleId;
import copytaster.article.Body;
import copytaster.article.Concept;
import copytaster.article.Description;
import copytaster.article.Direction;
import copytaster.article.EnrichedArticle;
import copytaster.article.Entity;
import copytaster.article.EntityType;
import copytaster.article.Headline;
import copytaster.article.InfoSource;
import copytaster.article.Keyword;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.article.Signal;
import copytaster.article.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Articles for the tests, all invented. */
public final class Articles {

  public static final Instant RECEIVED = Instant.parse("2026-11-24T07:00:00Z");
  public static final Entity DAMASCUS =
      entity(EntityType.PLACE, "gn:170654", "دمشق", Map.of("ar", "دمشق", "en", "Damascus"));
  public static final Entity HADDAD =
      entity(
          EntityType.PERSON,
          "ent:person/layla-haddad",
          "ليلى حداد",
          Map.of("ar", "ليلى حداد", "en", "Layla Haddad", "fr", "Leïla Haddad"));

  private Articles() {}

  /** Returns the id that a word stands for. */
  public static ArticleId id(String word) {
    return new ArticleId(UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8)));
  }

  /** Starts an article of the provider {@code anb}. */
  public static ArticleBuilder article(ArticleId id, Revision revision) {
    return article(id, revision, "anb");
  }

  /** Starts an article. */
  public static ArticleBuilder article(ArticleId id, Revision revision, String provider) {
    var arrival = new Arrival("submission-1", provider, RECEIVED, "ninjs-3", "UTF-8");
    return Article.of(id, arrival, "guid-1", revision)
        .versionCreated(OffsetDateTime.parse("2026-11-24T08:59:00+02:00"));
  }

  /** Returns an article with something in every field that the index has. */
  public static EnrichedArticle full(ArticleId id, Revision revision) {
    var article =
        article(id, revision)
            .type("text")
            .signals(List.of(Signal.CORRECTION))
            .killsId(id("rumour"))
            .supersedes(id("before"))
            .language("ar-SY")
            .urgency(3)
            .embargoedUntil(OffsetDateTime.parse("2026-11-24T12:00:00+02:00"))
            .expires(OffsetDateTime.parse("2026-12-24T12:00:00Z"))
            .slugline("سوريا-روسيا")
            .headlines(List.of(new Headline("sub", null, "وفد"), Headline.main("لقاء في دمشق")))
            .by("ليلى حداد")
            .located("دمشق")
            .descriptions(List.of(new Description("summary", null, "موجز")))
            .bodies(List.of(Body.plain("وصل الوفد إلى دمشق.\n\nثم غادر.")))
            .subjects(List.of(new Subject("medtop:11000000", "سياسة", null, null, null, 80, 90)))
            .people(List.of(new Concept("سامر", "author", "urn:p:1", null)))
            .places(List.of(new Concept("دمشق", null, null, "place-7")))
            .keywords(List.of("سوريا"))
            .infoSources(List.of(new InfoSource("وكالة", null, null, "anb-desk")))
            .build();
    return new EnrichedArticle(
        article,
        RECEIVED.plusSeconds(1),
        "copytaster-enrich/1",
        "ar",
        Direction.RTL,
        List.of(),
        List.of(DAMASCUS, HADDAD),
        List.of(new Subject("medtop:20000593", "دبلوماسية", null, null, "copytaster", 70, 60)),
        List.of(new Keyword("وفد", 50, List.of())),
        List.of(),
        "8f3a0c11d2e4b596",
        List.of());
  }

  /** Returns an article as a kill. */
  public static Article killed(ArticleId id, Revision revision) {
    return article(id, revision).pubStatus(PubStatus.CANCELED).edNote("withdrawn").build();
  }

  /** Returns an article as it is killed by another one, which names it. */
  public static Article killedBy(ArticleId notice, ArticleId id) {
    return article(id, Revision.LAST).pubStatus(PubStatus.CANCELED).killedBy(notice).build();
  }

  /** Returns an article enriched with no more than its language. */
  public static EnrichedArticle enriched(Article article, String language, Entity... entities) {
    return new EnrichedArticle(
        article,
        RECEIVED.plusSeconds(1),
        "copytaster-enrich/1",
        language,
        language.equals("ar") ? Direction.RTL : Direction.LTR,
        List.of(),
        List.of(entities),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  private static Entity entity(
      EntityType type, String uri, String name, Map<String, String> names) {
    return new Entity(type, uri, name, names, "copytaster", "vocabulary", null, 95, 70, List.of());
  }
}

package copytaster.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Articles for the tests of this module, with every field filled. */
final class Fixtures {

  static final ArticleId ID =
      new ArticleId(UUID.fromString("5a1f9a5e-3c1b-5b63-9d5e-0c4f3f1b2a10"));

  private Fixtures() {}

  static Article article() {
    var arrival =
        new Arrival(
            "0193f6a0-7c3e-7000-8000-000000000001",
            "anb",
            Instant.parse("2026-11-24T07:00:00.123Z"),
            "ninjs-3",
            "UTF-8");
    return Article.of(ID, arrival, "tag:anb.example,2026:1", Revision.live(2))
        .version("2")
        .type("text")
        .pubStatus(PubStatus.USABLE)
        .statusReceived("stat:usable")
        .profile("text-only")
        .signals(List.of(Signal.CORRECTION))
        .killsId(ArticleId.parse("urn:uuid:00000000-0000-5000-8000-000000000002"))
        .killedBy(ArticleId.parse("urn:uuid:00000000-0000-5000-8000-000000000004"))
        .supersedes(ArticleId.parse("00000000-0000-5000-8000-000000000003"))
        .firstCreated(OffsetDateTime.parse("2026-11-24T08:00:00+02:00"))
        .versionCreated(OffsetDateTime.parse("2026-11-24T09:00:00+02:00"))
        .contentCreated(OffsetDateTime.parse("2026-11-24T07:30:00+02:00"))
        .embargoedUntil(OffsetDateTime.parse("2026-11-24T12:00:00Z"))
        .expires(OffsetDateTime.parse("2026-12-24T12:00:00Z"))
        .language("ar")
        .urgency(3)
        .title("لقاء دمشق")
        .slugline("سوريا-روسيا")
        .headlines(List.of(Headline.main("لقاء في دمشق"), new Headline("sub", "text/plain", "وفد")))
        .by("ليلى حداد")
        .located("دمشق")
        .edNote("تصحيح الاسم")
        .descriptions(List.of(new Description("summary", null, "موجز")))
        .bodies(List.of(Body.plain("وصل الوفد إلى دمشق.")))
        .subjects(List.of(new Subject("medtop:11000000", "سياسة", "about", null, null, 80, 90)))
        .people(List.of(new Concept("ليلى حداد", "author", "urn:p:1", "p1")))
        .organisations(List.of(new Concept("وزارة الدفاع السورية", null, null, null)))
        .places(List.of(new Concept("دمشق", "located", "gn:170654", null)))
        .events(List.of(new Concept("زيارة", null, null, "e1")))
        .objects(List.of(new Concept("طائرة", null, null, null)))
        .genres(List.of(new Concept("Current", null, "genre:Current", null)))
        .keywords(List.of("سوريا"))
        .infoSources(List.of(new InfoSource("وكالة", "originator", null, null)))
        .copyrightHolder("ANB")
        .copyrightNotice("© ANB 2026")
        .usageTerms("الويب فقط")
        .associations(
            List.of(
                new Association(
                    "image-1",
                    "urn:i:1",
                    "picture",
                    "صورة",
                    "الوفد",
                    "سامر",
                    "ANB",
                    "الويب",
                    List.of(rendition()))))
        .renditions(List.of(rendition()))
        .altIds(List.of(new AltId("slug", "damascus-visit")))
        .boilerplate(List.of(new Boilerplate(12, "مرتبط", "line")))
        .warnings(List.of(new Warning("zone-assumed", "Asia/Damascus", "/versionCreated")))
        .build();
  }

  static EnrichedArticle enriched() {
    var mention = new Mention(TextPart.BODY, 14, 18, "دمشق");
    return new EnrichedArticle(
        article(),
        Instant.parse("2026-11-24T07:00:01Z"),
        "copytaster-enrich/1",
        "ar",
        Direction.RTL,
        List.of(new LanguageSpan("en", Direction.LTR, TextPart.BODY, 20, 30)),
        List.of(
            new Entity(
                EntityType.PLACE,
                "place:damascus",
                "دمشق",
                Map.of("en", "Damascus"),
                "copytaster",
                "vocabulary",
                "name",
                95,
                70,
                List.of(mention))),
        List.of(
            new Subject(
                "medtop:11000000", "سياسة", null, null, "copytaster", 70, 60, "own:capitals@3")),
        List.of(new Keyword("وفد", 50, List.of(new Mention(TextPart.BODY, 4, 7, "وفد")))),
        List.of(
            new DateMention(
                "2026-11-24", "islamic-umalqura", new Mention(TextPart.BODY, 0, 3, "وصل"))),
        "8f3a0c11d2e4b596",
        List.of(Warning.of("enricher-failed", "dates")));
  }

  static IndexReceipt receipt() {
    return new IndexReceipt(
        ID,
        Revision.live(2),
        "anb",
        "indexed",
        "articles",
        Instant.parse("2026-11-24T07:00:00Z"),
        Instant.parse("2026-11-24T07:00:01Z"),
        Instant.parse("2026-11-24T07:00:02Z"));
  }

  private static Rendition rendition() {
    return new Rendition(
        "original", "https://example.org/1.jpg", "image/jpeg", "صورة", 780, 470, 9000L, 1.5);
  }
}

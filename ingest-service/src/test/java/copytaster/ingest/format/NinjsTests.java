package copytaster.ingest.format;

import static copytaster.ingest.format.Submissions.codes;
import static copytaster.ingest.format.Submissions.ninjs;
import static copytaster.ingest.format.Submissions.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.Body;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.article.Warning;
import copytaster.ingest.format.Refusal.Kind;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NinjsTests {

  @Test
  void idIsOfTheProviderAndTheUri() {
    var one = ninjs("{'uri':'tag:a','version':'1'}".replace('\'', '"'));
    var two = ninjs("{'uri':' tag:a ','version':'2'}".replace('\'', '"'));
    assertThat(one.uri()).isEqualTo(two.uri());
    assertThat(one.uri()).isEqualTo(ArticleIds.of("anb", "tag:a"));
    assertThat(one.uri()).isNotEqualTo(ArticleIds.of("other", "tag:a"));
    assertThat(one.uri().value().version()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'version':'11'|22",
        "'version':11|22",
        "'version':'11','versionCreated':'2026-11-24T08:00:00Z'|22",
        "'version':'draft','versionCreated':'1970-01-01T00:00:01Z'|2000",
        "'versioncreated':'1970-01-01T00:00:01Z'|2000",
        "'version':'11','pubstatus':'canceled'|23",
        "'version':'99999999999999999999','versionCreated':'1970-01-01T00:00:01Z'|2000"
      },
      quoteCharacter = '~')
  void revisionIsTheNumberElseTheDate(String fields, long revision) {
    assertThat(story(fields).revision().value()).isEqualTo(revision);
  }

  @Test
  void withoutNumberOrDateTheReceiptStandsIn() {
    var article = story("'versionCreated':'1960-01-01T00:00:00Z'");
    assertThat(article.revision()).isEqualTo(Revision.live(Submissions.RECEIVED.toEpochMilli()));
    assertThat(codes(article)).contains("date-assumed");
  }

  @Test
  void statusIsCautious() {
    assertThat(story("'pubStatus':'usable'").pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(story("'pubstatus':'stat:canceled'").pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(story("'pubStatus':'cancelled'").isKilled()).isTrue();
    var odd = story("'pubStatus':'commissioned'");
    assertThat(odd.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(odd.statusReceived()).isEqualTo("commissioned");
    assertThat(codes(odd)).contains("status-unknown");
  }

  @Test
  void embargoIsNeverEarly() {
    assertThat(story("'embargoedUntil':'2026-11-24'").embargoedUntil())
        .isEqualTo(OffsetDateTime.parse("2026-11-25T00:00:00+03:00"));
    var unreadable = story("'embargoed':'noon'");
    assertThat(unreadable.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(codes(unreadable)).contains("embargo-unreadable", "date-unreadable");
    assertThat(story("'embargoed':'noon','pubStatus':'canceled'").isKilled()).isTrue();
  }

  @Test
  void datesWithoutZoneAreOfTheProvider() {
    var article = story("'firstCreated':'2026-11-24T08:00:00','contentCreated':'soon'");
    assertThat(article.firstCreated()).isEqualTo(OffsetDateTime.parse("2026-11-24T08:00:00+03:00"));
    assertThat(article.contentCreated()).isNull();
    assertThat(codes(article)).contains("zone-assumed", "date-unreadable");
  }

  @Test
  void htmlBodyGivesPlainTextAndStaysWithoutScripts() {
    var article =
        story(
            "'bodies':[{'contentType':'text/html','value':'<p>One</p><script>x()</script><p>Two</p>'}]");
    assertThat(article.text()).isEqualTo("One\n\nTwo");
    assertThat(article.bodies())
        .extracting(Body::value)
        .containsExactly("One\n\nTwo", "<p>One</p><p>Two</p>");
    assertThat(codes(article)).contains("markup-dropped");
  }

  @Test
  void otherBodiesGivePlainTextWhereTheyCan() {
    assertThat(
            story(
                    "'bodies':[{'contentType':'application/nitf+xml','value':'<body><p>One</p></body>'}]")
                .text())
        .isEqualTo("One");
    assertThat(story("'bodies':[{'contentType':'text/markdown','value':'A *b*'}]").text())
        .isEqualTo("A b");
    assertThat(story("'bodies':[{'value':'<p>A</p>'}]").text()).isEqualTo("A");
    assertThat(codes(story("'bodies':[{'contentType':'image/png','value':'xx'}]")))
        .contains("body-unreadable");
  }

  @Test
  void dialectsAreUnderstood() {
    var article =
        ninjs(
            """
            {"guid": "tag:sd", "headline": "H", "body_html": "<p>B</p>", "byline": "By", "keywords": ["k", "l"],
             "source": "Wire", "evolvedfrom": "tag:before", "priority": 3, "authors": [{"name": "N"}],
             "subject": [{"code": "01", "scheme": "iptc", "name": "Arts"}],
             "associations": {"featuremedia": {"guid": "pic", "renditions": {"original": {"href": "/p.jpg", "mimetype": "image/jpeg"}}}}}
            """);
    assertThat(article.headline()).isEqualTo("H");
    assertThat(article.text()).isEqualTo("B");
    assertThat(article.by()).isEqualTo("By");
    assertThat(article.keywords()).containsExactly("k", "l");
    assertThat(article.infoSources()).extracting("name").containsExactly("Wire");
    assertThat(article.supersedes()).isEqualTo(ArticleIds.of("anb", "tag:before"));
    assertThat(article.subjects().getFirst().literal()).isEqualTo("iptc:01");
    assertThat(article.associations().getFirst().renditions().getFirst().name())
        .isEqualTo("original");
    assertThat(article.arrival().format()).isEqualTo("ninjs-1");
    assertThat(codes(article)).contains("id-elsewhere", "field-dropped", "date-assumed");
  }

  @Test
  void newlineInsideAStringIsRepaired() {
    var article = ninjs("{\"uri\":\"a\",\"version\":\"1\",\"title\":\"one\ntwo\"}");
    assertThat(article.title()).isEqualTo("one\ntwo");
    assertThat(codes(article)).contains("json-repaired");
  }

  @Test
  void arrayHoldsSeveralStoriesAndABadOneHarmsNone() {
    var parsed =
        Submissions.parse(
            Submissions.of(
                "application/json", "[{\"uri\":\"a\"},7,{\"title\":\"x\"},{\"uri\":\"b\"}]"));
    assertThat(parsed.stories()).hasSize(4);
    assertThat(parsed.stories()).filteredOn(Story.Read.class::isInstance).hasSize(2);
    assertThat(((Story.Refused) parsed.stories().get(2)).refusal().faults())
        .extracting("pointer")
        .containsExactly("/2/uri");
  }

  @Test
  void urgencyAndSharesKeepToTheirRange() {
    assertThat(story("'urgency':'4'").urgency()).isEqualTo(4);
    assertThat(story("'urgency':12").urgency()).isNull();
    assertThat(
            story("'subjects':[{'name':'x','relevance':101,'confidence':50}]")
                .subjects()
                .getFirst()
                .relevance())
        .isNull();
  }

  @Test
  void bidiMarksAndDecomposedLettersStayAsTheyAre() {
    var headline = "\u200Fالرئيس \u0627\u0653 e\u0301";
    assertThat(ninjs("{\"uri\":\"a\",\"headlines\":[{\"value\":\"" + headline + "\"}]}").headline())
        .isEqualTo(headline);
  }

  @Test
  void aNameThatStandsTwiceInsideAStoryIsTakenOnce() {
    var article =
        story(
            "'renditions':{'web':{'href':'http://a.example/1'},'web':{'href':'http://a.example/2'}}");
    assertThat(article.renditions()).hasSize(1);
    assertThat(article.warnings())
        .filteredOn(warning -> warning.code().equals("name-repeated"))
        .extracting(Warning::pointer)
        .containsExactly("/renditions/web");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"type\":\"novel\"|/type",
        "\"representationType\":\"rough\"|/representationType",
        "\"headline_\":\"x\"|/headline_",
        "\"description_*&\":\"x\"|/description_*&",
        "\"associations\":[{\"uri\":\"u\"}]|/associations/0/name",
        "\"associations\":[{\"name\":\"n\"}]|/associations/0/uri"
      })
  void whatDepartsFromTheSchemaIsTakenWithAWarning(String field, String pointer) {
    assertThat(ninjs("{\"uri\":\"a\"," + field + "}").warnings())
        .filteredOn(warning -> warning.code().equals("not-in-schema"))
        .extracting(Warning::pointer)
        .containsExactly(pointer);
  }

  @Nested
  class Refuses {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "{}|UNPROCESSABLE|/uri|missing",
          "{'uri':''}|UNPROCESSABLE|/uri|missing",
          "{'uri':7}|UNPROCESSABLE|/uri|wrong-type",
          "{'pubStatus':'canceled'}|UNPROCESSABLE|/uri|missing",
          "{'uri':'a','title':7}|UNPROCESSABLE|/title|wrong-type",
          "{'uri':'a','headlines':[{'value':['x']}]}|UNPROCESSABLE|/headlines/0/value|wrong-type",
          "{'uri':'a','bodies':'x'}|UNPROCESSABLE|/bodies|wrong-type",
          "{'uri':'a','urgency':1e999}|UNPROCESSABLE|/urgency|out-of-range",
          "{'uri':'a','urgency':true}|UNPROCESSABLE|/urgency|wrong-type",
          "{'uri':'a','uri':'b'}|MALFORMED|/uri|bad-json",
          "{'uri':'a','x':{'y':'\\ud83d'}}|MALFORMED|/x/y|lone-surrogate",
          "{'uri':'a'|MALFORMED||bad-json",
          "{'uri':'a'} x|MALFORMED||bad-json",
          "|MALFORMED||empty",
          "[]|UNPROCESSABLE||empty",
          "'text'|UNPROCESSABLE||wrong-type",
          "null|UNPROCESSABLE||wrong-type"
        })
    void whatMakesNoArticleAndPointsAtIt(String json, Kind kind, String pointer, String code) {
      var refusal = refusal(json == null ? "" : json.replace('\'', '"'));
      assertThat(refusal.kind()).isEqualTo(kind);
      var fault = refusal.faults().getFirst();
      assertThat(fault.code()).isEqualTo(code);
      if (pointer != null) {
        assertThat(fault.pointer()).isEqualTo(pointer);
      }
    }

    @Test
    void whatIsTooDeepTooLongOrTooMany() {
      int depth = Limits.DEFAULT.depth();
      assertThat(nested(depth - 1)).isInstanceOf(Story.Read.class);
      assertThat(nested(depth))
          .isInstanceOfSatisfying(
              Story.Refused.class,
              refused -> assertThat(refused.refusal().kind()).isEqualTo(Kind.TOO_LARGE));
      assertThat(refusal("{\"uri\":\"a\",\"urgency\":" + "9".repeat(5_000) + "}").kind())
          .isEqualTo(Kind.TOO_LARGE);
      int longest = Limits.DEFAULT.idLength();
      assertThat(ninjs("{\"uri\":\"" + "u".repeat(longest) + "\"}").guid()).hasSize(longest);
      assertThat(
              refusal("{\"uri\":\"" + "u".repeat(longest + 1) + "\"}").faults().getFirst().code())
          .isEqualTo("too-long");
      int most = Limits.DEFAULT.stories();
      assertThat(array(most).stories()).hasSize(most);
      assertThat(array(most + 1).stories()).hasSize(1);
    }

    private Parsed array(int stories) {
      return Submissions.parse(
          Submissions.of(
              "application/json",
              "[" + "{\"uri\":\"a\"},".repeat(stories - 1) + "{\"uri\":\"a\"}]"));
    }

    private Story nested(int arrays) {
      return Submissions.parse(
              Submissions.of(
                  "application/json",
                  "{\"uri\":\"a\",\"x\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}"))
          .stories()
          .getFirst();
    }
  }

  private static Article story(String fields) {
    return ninjs(("{'uri':'tag:a'," + fields + "}").replace('\'', '"'));
  }
}

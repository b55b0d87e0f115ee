package copytaster.enrich.entries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import copytaster.article.Subject;
import copytaster.article.Topics;
import copytaster.enrich.stream.EnrichServiceApplication;
import copytaster.testkit.Kafka;
import copytaster.testkit.Unique;
import copytaster.testkit.WithKafka;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The vocabulary as its editors and the articles of one instance see it. */
@WithKafka
@DirtiesContext
@ActiveProfiles("test")
@SpringBootTest(
    classes = EnrichServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class VocabularyIT {

  private static final String PREFIX = Unique.name("vocabulary") + ".";
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  @Autowired private MeterRegistry meters;
  @Autowired private CurrentVocabulary current;

  private Editor editor;
  private Wire wire;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("copytaster.topics.prefix", () -> PREFIX);
    registry.add(
        "copytaster.enrich.entities", () -> "classpath:copytaster/enrich/test/entities.tsv");
    registry.add(
        "copytaster.enrich.subjects", () -> "classpath:copytaster/enrich/test/subjects.tsv");
    registry.add("copytaster.enrich.vocabulary.entries", () -> 20);
    registry.add("copytaster.enrich.vocabulary.total", () -> 60);
    registry.add("copytaster.enrich.vocabulary.values", () -> 10);
    registry.add("copytaster.enrich.vocabulary.longest", () -> 40);
    registry.add("copytaster.enrich.vocabulary.body", () -> "2KB");
    registry.add("copytaster.enrich.vocabulary.import-lines", () -> 10);
    registry.add("copytaster.enrich.vocabulary.import-body", () -> "4KB");
    registry.add("copytaster.enrich.vocabulary.trial.articles", () -> 5);
    Editor.KEYS.forEach((name, value) -> registry.add(name, () -> value));
  }

  @BeforeEach
  void open(@LocalServerPort int port, Kafka kafka) {
    editor = new Editor(port);
    wire = new Wire(kafka, PREFIX);
    Awaitility.await().until(() -> editor.get("/v1/vocabulary").statusCode() == 200);
  }

  @AfterEach
  void deleteAll() {
    current.now().entries().keySet().forEach(id -> assertStatus(204, editor.delete(id)));
    wire.close();
  }

  @Test
  void anEntityCountsWithinASecondAndNamesItsVersion() {
    var text = "التقى الوفد بشركة زيكسودجت.";
    assertThat(wire.entities(text)).doesNotContain("own:zyx");

    var made =
        editor.put("zyx", "{'kind':'entity','type':'organisation','names':{'ar':'زيكسودجت'}}");
    assertStatus(201, made);
    assertThat(made.headers().firstValue("Location")).hasValue("/v1/vocabulary/zyx");
    long version = Editor.json(made).get("version").asLong();
    assertThat(made.headers().firstValue("ETag")).hasValue("\"" + version + "\"");
    // Awaitility's clock begins when the editor has the answer.
    Awaitility.await()
        .atMost(A_SECOND)
        .pollInterval(Duration.ofMillis(5))
        .until(() -> current.now().entries().containsKey("zyx"));

    var entity =
        wire.enrich("التقى الوفد بزيكسودجت.").entities().stream()
            .filter(each -> each.uri().equals("own:zyx"))
            .findFirst()
            .orElseThrow();
    assertThat(entity.rule()).isEqualTo("own:zyx@" + version);
    assertThat(entity.method()).isEqualTo("vocabulary");

    var changed = editor.put("zyx", "{'kind':'entity','type':'place','names':{'ar':'زيكسودجت'}}");
    assertStatus(200, changed);
    long second = Editor.json(changed).get("version").asLong();
    assertThat(second).isGreaterThan(version);
    assertStatus(204, editor.delete("zyx"));
    assertThat(wire.entities("التقى الوفد بزيكسودجت.")).doesNotContain("own:zyx");
    var again = editor.put("zyx", "{'kind':'stop','phrases':['زيكسودجت']}");
    assertThat(Editor.json(again).get("version").asLong()).isGreaterThan(second);
  }

  @Test
  void whatIsPutTwiceIsOneVersion() {
    var entry = "{'kind':'alias','entity':'iso:SY','aliases':['بلاد الياسمين']}";
    var first = editor.put("jasmine", entry);
    var second = editor.put("jasmine", entry);
    assertStatus(201, first);
    assertStatus(200, second);
    assertThat(Editor.json(second)).isEqualTo(Editor.json(first));
    assertThat(wire.entities("عاد إلى بلاد الياسمين.")).contains("iso:SY");
  }

  @Test
  void stopsAPhrase() {
    assertThat(wire.entities("وصل إلى دمشق.")).contains("place:damascus");
    assertStatus(201, editor.put("stop", "{'kind':'stop','phrases':['دمشق']}"));
    assertThat(wire.entities("وصل إلى دمشق.")).doesNotContain("place:damascus");
  }

  @Test
  void givesASubjectOfTheNewsroomsOwn() {
    var rule =
        """
        {'kind':'subject','code':'desk:dam','labels':{'ar':'السد'},'parent':'medtop:11000000',
         'terms':[{'term':'سد','weight':6},{'term':'بحيرة'}]}\
        """;
    var made = editor.put("dam", rule);
    assertStatus(201, made);
    assertThat(wire.enrich("السد عند السد وخلف السد بحيرة.").subjects())
        .extracting(Subject::uri, Subject::rule)
        .contains(tuple("desk:dam", "own:dam@" + Editor.json(made).get("version").asLong()));
  }

  @Test
  void showsWhatIsThereAsItMayBePutAgain() {
    IntStream.range(0, 5)
        .forEach(i -> editor.put("e" + i, "{'kind':'stop','phrases':['phrase " + i + "']}"));
    var page = Editor.json(editor.get("/v1/vocabulary?limit=2"));
    assertThat(page.get("total").asInt()).isEqualTo(5);
    assertThat(ids(page)).containsExactly("e0", "e1");
    var next = Editor.json(editor.get(page.get("next").asString()));
    assertThat(ids(next)).containsExactly("e2", "e3");
    var last = Editor.json(editor.get(next.get("next").asString()));
    assertThat(ids(last)).containsExactly("e4");
    assertThat(last.has("next")).isFalse();

    var one = Editor.json(editor.get("/v1/vocabulary/e3"));
    assertThat(one.get("changedBy").asString()).isEqualTo("desk-1");
    assertStatus(200, editor.put("e3", one.get("entry").toString()));
    assertThat(Editor.json(editor.get("/v1/vocabulary/e3"))).isEqualTo(one);
  }

  @Test
  void refusesWhoMayNot(@LocalServerPort int port) {
    var entry = "{'kind':'stop','phrases':['phrase']}";
    for (var key : List.of("", "wrong-key")) {
      var stranger = new Editor(port, key);
      assertStatus(401, stranger.put("e", entry));
      assertStatus(401, stranger.get("/v1/vocabulary"));
      assertStatus(401, stranger.importAll("", ""));
      assertStatus(401, stranger.tryOut("", "[]"));
    }
    var pusher = new Editor(port, "push-key");
    assertStatus(403, pusher.put("e", entry));
    assertStatus(403, pusher.get("/v1/vocabulary/e"));
    assertStatus(403, pusher.delete("e"));
    assertStatus(403, pusher.importAll("", ""));
    assertStatus(403, pusher.tryOut("", "[]"));
    assertThat(current.now().entries()).isEmpty();
  }

  @Test
  void leavesHealthAndFiguresOpen(@LocalServerPort int port) {
    var stranger = new Editor(port, "");
    for (var path :
        List.of("/livez", "/readyz", "/actuator/health", "/actuator/prometheus", "/problems")) {
      assertStatus(200, stranger.get(path));
    }
    assertThat(stranger.get("/actuator/health/readiness").body()).contains("UP");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertStatus(404, editor.get("/v1/vocabulary/none"));
    assertStatus(404, editor.delete("none"));
    assertStatus(405, editor.send("POST", "/v1/vocabulary/none", "application/json", "{}"));
  }

  @Test
  void changesOnlyWhatIsAsExpected() {
    var made = editor.put("e", "{'kind':'stop','phrases':['one']}", "If-None-Match", "*");
    assertStatus(201, made);
    var tag = made.headers().firstValue("ETag").orElseThrow();
    var other = "{'kind':'stop','phrases':['two']}";
    assertStatus(412, editor.put("e", other, "If-None-Match", "*"));
    assertStatus(412, editor.put("e", other, "If-Match", "\"999999\""));
    assertStatus(412, editor.put("none", other, "If-Match", "*"));
    assertStatus(412, editor.delete("e", "If-Match", "\"999999\""));
    assertStatus(412, editor.delete("none", "If-Match", "*"));
    assertStatus(400, editor.put("e", other, "If-Match", "1"));
    assertStatus(304, editor.get("/v1/vocabulary/e", "If-None-Match", tag));
    assertStatus(200, editor.put("e", other, "If-Match", tag));
    var stale = editor.delete("e", "If-Match", tag);
    assertStatus(412, stale);
    assertThat(Editor.json(stale).get("type").asString())
        .isEqualTo("/problems/precondition-failed");
    assertThat(Editor.json(editor.get("/v1/vocabulary/e")).get("entry").get("phrases").get(0))
        .hasToString("\"two\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{}; #/kind; missing",
        "[]; #; type",
        "{'kind':'other'}; #/kind; not-allowed",
        "{'kind':'stop','phrases':['ab'],'weight':1}; #/weight; unknown",
        "{'kind':'stop','phrases':'ab'}; #/phrases; type",
        "{'kind':'stop','phrases':[1]}; #/phrases/0; type",
        "{'kind':'stop','phrases':['ab','…']}; #/phrases/1; empty",
        "{'kind':'alias','entity':'iso:XX','aliases':['ab']}; #/entity; unknown",
        "{'kind':'entity','type':'planet','names':{'en':'Mars'}}; #/type; not-allowed",
        "{'kind':'entity','type':'place','names':{'English':'Mars'}}; #/names/English; not-allowed",
        "{'kind':'entity','type':'place','names':{'en':7}}; #/names/en; type",
        "{'kind':'subject','code':'medtop:11000000','terms':[{'term':'ab','weight':10}]};"
            + " #/terms/0/weight; out-of-range",
        "{'kind':'subject','code':'medtop:11000000','terms':[{'word':'ab'}]};"
            + " #/terms/0/term; missing"
      })
  void saysWhatIsWrongWithAnEntry(String entry, String pointer, String code) {
    var answer = editor.put("e", entry);
    assertStatus(422, answer);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(Editor.json(answer).get("errors"))
        .anySatisfy(error -> {
          assertThat(error.get("pointer").asString()).isEqualTo(pointer);
          assertThat(error.get("code").asString()).isEqualTo(code);
        });
  }

  @Test
  void refusesWhatCannotBeRead() {
    assertStatus(400, editor.put("e", "{"));
    assertStatus(400, editor.put("e", ""));
    assertStatus(400, editor.put("-e", "{'kind':'stop','phrases':['ab']}"));
    assertStatus(400, editor.get("/v1/vocabulary?limit=0"));
    assertStatus(400, editor.get("/v1/vocabulary?limit=1001"));
    assertStatus(400, editor.get("/v1/vocabulary?page=2"));
    assertStatus(413, editor.put("e", " ".repeat(2049)));
    assertStatus(415, editor.send("PUT", "/v1/vocabulary/e", "text/plain", "{}"));
    assertStatus(415, editor.send("POST", "/v1/vocabulary/import", "text/csv", ""));
  }

  @Test
  void hasLimits() {
    var ten = phrases(0, 10);
    assertStatus(201, editor.put("a", ten));
    assertStatus(422, editor.put("b", phrases(0, 11)));
    assertStatus(201, editor.put("b", "{'kind':'stop','phrases':['" + "x".repeat(40) + "']}"));
    assertStatus(422, editor.put("b", "{'kind':'stop','phrases':['" + "x".repeat(41) + "']}"));
    IntStream.range(0, 4).forEach(i -> assertStatus(201, editor.put("c" + i, phrases(10 * i, 10))));
    // 51 of 60 phrases, 6 of 20 entries.
    assertStatus(201, editor.put("d", phrases(0, 9)));
    assertStatus(422, editor.put("e", phrases(0, 1)));
    assertStatus(200, editor.put("d", phrases(0, 1)));
    IntStream.range(0, 8).forEach(i -> assertStatus(201, editor.put("f" + i, phrases(i, 1))));
    assertStatus(422, editor.put("g", phrases(0, 1)));
  }

  @Test
  void importsAFileOfWhichABadLineFailsOnlyItself() {
    assertStatus(201, editor.put("ent.org.taken", "{'kind':'stop','phrases':['ab']}"));
    var lines =
        """
        # A comment, and a blank line

        ent:org/zyx	ORGANISATION	Zyxwidgets Inc	?ZW	زيكسودجت		company
        ent:org/bad	ORGANISATION	…
        desk:dam	dam	سد	medtop:11000000	dam^5|reservoir	سد^4
        ent:org/zyx	ORGANISATION	Zyxwidgets
        desk:bad	bad			weight^x
        ent:org/taken	ORGANISATION	Taken Ltd
        """;
    var answer = editor.importAll("", lines);
    assertStatus(200, answer);
    var results = Editor.lines(answer);
    assertThat(results).hasSize(7);
    assertThat(results.subList(0, 6))
        .extracting(
            each -> each.get("line").asInt(),
            each -> each.get("status").asInt(),
            each -> each.get("id").asString())
        .containsExactly(
            tuple(3, 201, "ent.org.zyx"),
            tuple(4, 422, "ent.org.bad"),
            tuple(5, 201, "desk.dam"),
            tuple(6, 422, "ent.org.zyx"),
            tuple(7, 422, "desk.bad"),
            tuple(8, 422, "ent.org.taken"));
    assertThat(results.get(1).get("problem").get("errors").get(0).get("pointer").asString())
        .isEqualTo("#/names/en");
    assertThat(results.getLast().get("summary").toString())
        .isEqualTo("{\"lines\":6,\"created\":2,\"changed\":0,\"unchanged\":0,\"refused\":4}");
    assertThat(wire.entities("وصل إلى زيكسودجت أمس.")).contains("ent:org/zyx");

    var again = Editor.lines(editor.importAll("", lines)).getLast().get("summary");
    assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    assertThat(again.get("created").asInt()).isZero();
  }

  @Test
  void refusesAnImportThatIsTooLarge() {
    var line = "own:e%d\tPLACE\tErewhon Number %d\n";
    var ten = lines(line, 10);
    assertStatus(413, editor.importAll("", lines(line, 11)));
    assertStatus(413, editor.importAll("", "#" + " ".repeat(4096)));
    assertThat(current.now().entries()).isEmpty();
    assertStatus(200, editor.importAll("?kind=ENTITIES", ten));
    assertThat(current.now().entries()).hasSize(10);
    assertStatus(400, editor.importAll("?kind=planets", ten));
  }

  @Test
  void skipsARecordThatCannotBeReadAndCountsIt() {
    assertStatus(201, editor.put("good", "{'kind':'stop','phrases':['دمشق']}"));
    double before = unreadable();
    wire.sendRecord(Topics.VOCABULARY_ENTRIES, "bad", "no entry".getBytes(UTF_8));
    wire.sendRecord(Topics.VOCABULARY_ENTRIES, "bad", "{\"entry\":1}".getBytes(UTF_8));
    wire.sendRecord(
        Topics.VOCABULARY_ENTRIES,
        "bad",
        """
        {"changedAt":"2025-01-01T00:00:00Z","changedBy":"x","content":{"kind":"stop","phrases":[""]}}\
        """
            .getBytes(UTF_8));
    Awaitility.await().until(() -> unreadable() == before + 3);
    assertThat(current.now().entries()).containsOnlyKeys("good");
    assertThat(wire.entities("وصل إلى دمشق.")).doesNotContain("place:damascus");
    assertStatus(201, editor.put("bad", "{'kind':'stop','phrases':['موسكو']}"));
    assertThat(wire.entities("وصل إلى موسكو.")).doesNotContain("place:moscow");
  }

  @Test
  void triesAChangeAndChangesNothing() {
    IntStream.range(0, 7).forEach(i -> wire.enrich("وصل زيكسودجت إلى دمشق، رقم " + i));
    var entity = "{'id':'zyx','kind':'entity','type':'person','names':{'ar':'زيكسودجت'}}";

    var tried = editor.tryOut("", entity);
    assertStatus(200, tried);
    var answer = Editor.json(tried);
    assertThat(answer.get("articles").asInt()).isEqualTo(5);
    assertThat(answer.get("changed").asInt()).isEqualTo(5);
    assertThat(answer.get("complete").asBoolean()).isTrue();
    var added = answer.get("differences").get(0).get("entities").get("added").get(0);
    assertThat(added.get("uri").asString()).isEqualTo("own:zyx");
    assertThat(added.get("rule").asString()).isEqualTo("own:zyx@0");
    assertThat(added.get("added").get(0).asString()).isEqualTo("زيكسودجت");

    var several =
        Editor.json(
            editor.tryOut(
                "?articles=2", "[" + entity + ",{'kind':'stop','phrases':['دمشق'],'id':'stop'}]"));
    assertThat(several.get("articles").asInt()).isEqualTo(2);
    assertThat(several.get("differences").get(1).get("entities").get("removed"))
        .extracting(each -> each.get("uri").asString())
        .contains("place:damascus");

    assertThat(current.now().entries()).isEmpty();
    assertThat(wire.entities("وصل زيكسودجت إلى دمشق.")).doesNotContain("own:zyx");
  }

  @Test
  void triesADeletion() {
    assertStatus(201, editor.put("stop", "{'kind':'stop','phrases':['دمشق']}"));
    wire.enrich("وصل إلى دمشق.");
    var answer = Editor.json(editor.tryOut("?articles=1", "{'id':'stop','delete':true}"));
    assertThat(answer.get("differences").get(0).get("entities").get("added").get(0).get("uri"))
        .hasToString("\"place:damascus\"");
    assertThat(current.now().entries()).containsOnlyKeys("stop");
  }

  @Test
  void triesOnlyOnWhatReadersMaySee() {
    IntStream.range(0, 5).forEach(i -> wire.enrich("لا شيء هنا " + i));
    var embargoed =
        Wire.article("", "زيكسودجت تحت الحظر")
            .embargoedUntil(OffsetDateTime.now(ZoneOffset.UTC).plusDays(1))
            .build();
    wire.send(embargoed);
    wire.await(embargoed);
    var entity = "{'kind':'entity','type':'person','names':{'ar':'زيكسودجت'}}";
    var answer = Editor.json(editor.tryOut("", entity));
    assertThat(answer.get("articles").asInt()).isEqualTo(4);
    assertThat(answer.get("changed").asInt()).isZero();
  }

  @Test
  void saysWhatIsWrongWithWhatIsToBeTried() {
    var wrong =
        editor.tryOut(
            "",
            """
            [{'id':'a','kind':'alias','entity':'own:b','aliases':['Bee']},
             {'id':'b','kind':'entity','type':'place','names':{'en':'Beeville'}},
             {'id':'b','delete':true},
             {'id':'c/d','delete':true},
             {'kind':'stop','phrases':[]}]\
            """);
    assertStatus(422, wrong);
    assertThat(Editor.json(wrong).get("errors"))
        .extracting(error -> error.get("pointer").asString())
        .containsExactlyInAnyOrder("#/2/id", "#/3/id", "#/4/phrases");
    assertStatus(400, editor.tryOut("?articles=6", "[]"));
    assertStatus(400, editor.tryOut("?articles=0", "[]"));
    assertStatus(200, editor.tryOut("", "[]"));
  }

  private double unreadable() {
    return meters.counter("copytaster.vocabulary.records", "outcome", "unreadable").count();
  }

  private static String phrases(int from, int count) {
    var all = IntStream.range(from, from + count).mapToObj(i -> "\"phrase " + i + "\"").toList();
    return "{'kind':'stop','phrases':" + all + "}";
  }

  private static String lines(String line, int count) {
    var all = new StringBuilder();
    IntStream.range(0, count).forEach(i -> all.append(line.formatted(i, i)));
    return all.toString();
  }

  private static List<String> ids(JsonNode page) {
    return page.get("entries").valueStream().map(each -> each.get("id").asString()).toList();
  }

  private static void assertStatus(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }
}

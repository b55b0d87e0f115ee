package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.index.read.ArticleQuery.Sort;
import copytaster.index.read.ArticleQuery.Superseded;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTests {

  private static final Instant DAY = Instant.parse("2026-11-24T00:00:00Z");

  private final ReadSettings settings = new ReadSettings(20, 100, 32);
  private final Cursors cursors = Cursors.signedWith("secret");

  @Test
  void withoutParametersEverythingIsFoundNewestFirst() {
    var page = read();

    assertThat(page.query())
        .isEqualTo(
            new ArticleQuery(
                null, null, null, null, null, null, null, Superseded.SHOW, Sort.NEWEST));
    assertThat(page.size()).isEqualTo(20);
    assertThat(page.after()).isNull();
  }

  @Test
  void everyParameterIsRead() {
    var page =
        read(
            "q",
            " بوتين ",
            "lang",
            "ar-SY",
            "source",
            "anb",
            "subject",
            "medtop:1",
            "entity",
            "iso:SY",
            "from",
            "2026-11-24",
            "to",
            "2026-11-24",
            "superseded",
            "hide",
            "sort",
            "relevance",
            "size",
            "100");

    assertThat(page.query())
        .isEqualTo(
            new ArticleQuery(
                "بوتين",
                "ar-SY",
                "anb",
                "medtop:1",
                "iso:SY",
                DAY,
                DAY.plusSeconds(86_400).minusMillis(1),
                Superseded.HIDE,
                Sort.RELEVANCE));
    assertThat(page.size()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00:00+02:00",
    "2026-11-24T09:00:00 02:00",
    "2026-11-24T07:00:00Z",
    "2026-11-24T07:00Z"
  })
  void aTimeHasAnOffset(String time) {
    assertThat(read("from", time).query().from()).isEqualTo(Instant.parse("2026-11-24T07:00:00Z"));
  }

  @Test
  void aBlankParameterIsAsNone() {
    assertThat(read("q", " ", "lang", "", "size", "", "cursor", "")).isEqualTo(read());
  }

  @Test
  void unknownParametersAreRefusedByName() {
    var problem = refused(Map.of("query", one("x"), "Lang", one("ar"), "q", one("x")));

    assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_PARAMETER);
    assertThat(problem.faults()).extracting(Fault::pointer).containsExactly("?Lang", "?query");
  }

  @ParameterizedTest
  @CsvSource({
    "lang, arabic, malformed",
    "lang, a, malformed",
    "lang, ar_SY, malformed",
    "from, yesterday, malformed",
    "from, 2026-13-01, malformed",
    "to, 2026-11-24T07:00:00, malformed",
    "to, +10000-01-01T00:00:00Z, malformed",
    "superseded, maybe, unknown-value",
    "sort, oldest, unknown-value",
    "size, 0, out-of-range",
    "size, 101, out-of-range",
    "size, -1, out-of-range",
    "size, ten, out-of-range",
    "cursor, abc, not-of-this-query",
    "q, more than thirty-two letters here, too-long"
  })
  void aValueThatIsNotAllowedIsRefused(String name, String value, String code) {
    var problem = refused(Map.of(name, one(value)));

    assertThat(problem.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
    assertThat(problem.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("?" + name, code));
  }

  @Test
  void aParameterIsAllowedOnce() {
    var problem = refused(Map.of("lang", new String[] {"ar", "en"}));

    assertThat(problem.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactly(tuple("?lang", "repeated"));
  }

  @Test
  void aSpanOfTimeDoesNotEndBeforeItBegins() {
    var problem = refused(Map.of("from", one("2026-11-25"), "to", one("2026-11-24")));

    assertThat(problem.faults()).extracting(Fault::code).containsExactly("after-to");
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    var problem = refused(Map.of("size", one("0"), "sort", one("x"), "from", one("x")));

    assertThat(problem.faults())
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder("?size", "?sort", "?from");
  }

  @Test
  void aCursorOfTheSameQueryIsTakenWithAnotherSize() {
    var position = new Position.InTime(7, "id");
    var cursor = cursors.write(read("q", "x").query(), position);

    assertThat(readLong("q", "x", "size", "7", "cursor", cursor).after()).isEqualTo(position);
  }

  private PageRequest read(String... namesAndValues) {
    return QueryParameters.read(parameters(namesAndValues), settings, cursors);
  }

  private PageRequest readLong(String... namesAndValues) {
    return QueryParameters.read(
        parameters(namesAndValues), new ReadSettings(20, 100, 512), cursors);
  }

  private ProblemException refused(Map<String, String[]> parameters) {
    return catchThrowableOfType(
        ProblemException.class, () -> QueryParameters.read(parameters, settings, cursors));
  }

  private static Map<String, String[]> parameters(String... namesAndValues) {
    var parameters = new LinkedHashMap<String, String[]>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], one(namesAndValues[i + 1]));
    }
    return parameters;
  }

  private static String[] one(String value) {
    return new String[] {value};
  }
}

package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.index.read.ArticleQuery.Sort;
import copytaster.index.read.ArticleQuery.Superseded;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTests {

  private static final Position POSITION = new Position.InTime(1_732_435_200_000L, "an-id");

  private final Cursors cursors = Cursors.signedWith("secret");

  @Test
  void aCursorLeadsBackToItsPosition() {
    var relevance = new Position.InRelevance(1.2345678f, -5, "id");

    assertThat(cursors.read(query("x"), cursors.write(query("x"), POSITION))).contains(POSITION);
    assertThat(cursors.read(query("x"), cursors.write(query("x"), relevance))).contains(relevance);
  }

  @Test
  void aCursorIsGoodInUrlsAsItIs() {
    assertThat(cursors.write(query("بوتين"), POSITION)).matches("[A-Za-z0-9_.-]+");
  }

  @Test
  void aCursorIsNotGoodForAnotherQuery() {
    var cursor = cursors.write(query("x"), POSITION);

    assertThat(cursors.read(query("y"), cursor)).isEmpty();
    assertThat(cursors.read(query(null), cursor)).isEmpty();
  }

  @Test
  void aCursorIsNotGoodUnderAnotherKey() {
    var cursor = cursors.write(query("x"), POSITION);

    assertThat(Cursors.signedWith("other").read(query("x"), cursor)).isEmpty();
    assertThat(Cursors.ofTheirOwn().read(query("x"), cursor)).isEmpty();
  }

  @Test
  void aPositionThatWasChangedIsRefused() {
    var cursor = cursors.write(query("x"), POSITION);
    var other = cursors.write(query("x"), new Position.InTime(1, "an-id"));

    var mixed = other.substring(0, other.indexOf('.')) + cursor.substring(cursor.indexOf('.'));
    assertThat(cursors.read(query("x"), mixed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a", "a.b", "!!!.???", "MXx4.", "…"})
  void whatIsNoCursorIsRefused(String cursor) {
    assertThat(cursors.read(query("x"), cursor)).isEmpty();
  }

  @Test
  void queriesThatDifferHaveDifferentForms() {
    var now = Instant.EPOCH;
    assertThat(
            List.of(
                new ArticleQuery(
                        "a", null, null, null, null, null, null, Superseded.SHOW, Sort.NEWEST)
                    .canonical(),
                new ArticleQuery(
                        null, "a", null, null, null, null, null, Superseded.SHOW, Sort.NEWEST)
                    .canonical(),
                new ArticleQuery(
                        "a", null, null, null, null, null, null, Superseded.SHOW, Sort.RELEVANCE)
                    .canonical(),
                new ArticleQuery(
                        "a,-", null, null, null, null, null, null, Superseded.SHOW, Sort.NEWEST)
                    .canonical(),
                new ArticleQuery(
                        "a", null, null, null, null, now, null, Superseded.SHOW, Sort.NEWEST)
                    .canonical(),
                new ArticleQuery(
                        "a", null, null, null, null, null, null, Superseded.HIDE, Sort.NEWEST)
                    .canonical(),
                new ArticleQuery(
                        "a", null, null, null, null, null, now, Superseded.SHOW, Sort.NEWEST)
                    .canonical()))
        .doesNotHaveDuplicates();
  }

  private static ArticleQuery query(String q) {
    return new ArticleQuery(q, null, null, null, null, null, null, Superseded.SHOW, Sort.NEWEST);
  }
}

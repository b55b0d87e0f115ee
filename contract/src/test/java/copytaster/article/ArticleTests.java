package copytaster.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ArticleTests {

  private static final ArticleId OTHER =
      ArticleId.parse("urn:uuid:00000000-0000-5000-8000-000000000002");

  @Test
  void aCanceledOneKillsTheOneThatItNames() {
    assertThat(notice(OTHER, PubStatus.CANCELED).killsOther()).contains(OTHER);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "CANCELED")
  void oneThatIsNotCanceledOnlyProposes(PubStatus status) {
    assertThat(notice(OTHER, status).killsOther()).isEmpty();
  }

  @Test
  void oneThatNamesItselfOrNobodyKillsNoOther() {
    assertThat(notice(Fixtures.ID, PubStatus.CANCELED).killsOther()).isEmpty();
    assertThat(notice(null, PubStatus.CANCELED).killsOther()).isEmpty();
  }

  private static Article notice(ArticleId kills, PubStatus status) {
    var like = Fixtures.article();
    return Article.of(like.uri(), like.arrival(), like.guid(), like.revision())
        .killsId(kills)
        .pubStatus(status)
        .build();
  }
}

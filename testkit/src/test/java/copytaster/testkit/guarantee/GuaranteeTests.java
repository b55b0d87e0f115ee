package copytaster.testkit.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.article.ArticleId;
import copytaster.article.Revision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuaranteeTests {

  private static final ArticleId A = ArticleId.parse("00000000-0000-5000-8000-00000000000a");
  private static final ArticleId B = ArticleId.parse("00000000-0000-5000-8000-00000000000b");
  private static final Revision FIRST = Revision.live(1);
  private static final Revision SECOND = Revision.live(2);

  private final Ledger ledger = new Ledger();

  @BeforeEach
  void pushBothAndOneOfThemTwice() {
    ledger.acknowledged(A, SECOND);
    ledger.acknowledged(A, FIRST);
    ledger.acknowledged(B, FIRST);
  }

  @Test
  void allAreKeptWhenEverythingArrived() {
    assertThatCode(() -> Guarantee.checkAll(ledger, delivered(Map.of(A, SECOND, B, FIRST))))
        .doesNotThrowAnyException();
  }

  @Test
  void aLostArticleIsFoundOut() {
    assertThat(new NothingLost().broken(ledger, delivered(Map.of(A, SECOND))))
        .containsExactly(B + " was taken and is neither in the index nor dead");
  }

  @Test
  void aDeadArticleIsNotLost() {
    var dead = new Delivered(Map.of(), Map.of(), Map.of(A, SECOND), Set.of(B));

    assertThat(new NothingLost().broken(ledger, dead)).isEmpty();
  }

  @Test
  void anArticleFromNowhereIsFoundOut() {
    var empty = new Ledger();

    assertThat(new NothingLost().broken(empty, delivered(Map.of(A, FIRST))))
        .containsExactly(A + " is in the index and was never taken");
  }

  @Test
  void anOlderRevisionOverANewerOneIsFoundOut() {
    assertThat(new NewestRevisionWins().broken(ledger, delivered(Map.of(A, FIRST, B, FIRST))))
        .containsExactly(A + " is in the index as 2, and 4 was taken");
  }

  @Test
  void anotherOrderIsFoundOut() {
    var turned =
        new Delivered(
            Map.of(A, List.of(FIRST, SECOND)),
            Map.of(A, List.of(SECOND, FIRST)),
            Map.of(),
            Set.of());

    assertThat(new OrderPerStory().broken(ledger, turned))
        .containsExactly(A + " went in as [2, 4] and came out as [4, 2]");
  }

  @Test
  void whatComesOutTwiceIsFoundOut() {
    var twice =
        new Delivered(
            Map.of(A, List.of(FIRST)), Map.of(A, List.of(FIRST, FIRST)), Map.of(), Set.of());

    assertThat(new OrderPerStory().broken(ledger, twice)).hasSize(1);
  }

  @Test
  void whatIsBrokenIsSaid() {
    assertThatThrownBy(() -> Guarantee.checkAll(ledger, delivered(Map.of(A, FIRST))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("2 promises broken")
        .hasMessageContaining("NothingLost: " + B)
        .hasMessageContaining("NewestRevisionWins: " + A);
  }

  private static Delivered delivered(Map<ArticleId, Revision> indexed) {
    return new Delivered(Map.of(), Map.of(), indexed, Set.of());
  }
}

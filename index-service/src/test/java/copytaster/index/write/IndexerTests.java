package copytaster.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.index.write.BulkAnswer.Items;
import copytaster.index.write.BulkAnswer.NotNow;
import copytaster.index.write.BulkAnswer.Refused;
import copytaster.index.write.ItemOutcome.Deferred;
import copytaster.index.write.ItemOutcome.Indexed;
import copytaster.index.write.ItemOutcome.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexerTests {

  private final List<List<String>> requests = new ArrayList<>();

  @Test
  void requestsAreCutAtTheirSize() {
    var indexer = new Indexer(takesAll(), 3L * document("0").size());

    var outcomes = indexer.index(documents(7));

    assertThat(outcomes).hasSize(7).containsOnly(new Indexed());
    assertThat(requests)
        .containsExactly(List.of("0", "1", "2"), List.of("3", "4", "5"), List.of("6"));
  }

  @Test
  void aDocumentLargerThanARequestGoesAlone() {
    new Indexer(takesAll(), 1).index(documents(2));

    assertThat(requests).containsExactly(List.of("0"), List.of("1"));
  }

  @Test
  void anEmptyBatchIsNoRequest() {
    assertThat(new Indexer(takesAll(), 1).index(List.of())).isEmpty();
    assertThat(requests).isEmpty();
  }

  @Test
  void theOneDocumentForWhichARequestIsRefusedIsFound() {
    var indexer = new Indexer(refuses(Refused.TYPE, "5"::equals), Long.MAX_VALUE);

    var outcomes = indexer.index(documents(9));

    assertThat(outcomes.get(5)).isEqualTo(new Rejected(Refused.TYPE, "why"));
    assertThat(outcomes).filteredOn(Indexed.class::isInstance).hasSize(8);
  }

  @Test
  void everyDocumentThatIsTooLargeIsFound() {
    var indexer = new Indexer(refuses(Refused.TYPE_TOO_LARGE, _ -> true), Long.MAX_VALUE);

    assertThat(indexer.index(documents(4)))
        .hasSize(4)
        .containsOnly(new Rejected(Refused.TYPE_TOO_LARGE, "why"));
  }

  @Test
  void requestsThatAreRefusedWhateverIsInThemBuryNothing() {
    var indexer = new Indexer(refuses(Refused.TYPE, _ -> true), Long.MAX_VALUE);

    assertThat(indexer.index(documents(4))).hasSize(4).allMatch(Deferred.class::isInstance);
  }

  @Test
  void afterADeferralNothingMoreIsSent() {
    Bulk busy =
        documents -> {
          requests.add(ids(documents));
          return requests.size() == 2 ? new NotNow("busy") : taken(documents);
        };

    var outcomes = new Indexer(busy, 1).index(documents(4));

    assertThat(outcomes)
        .containsExactly(
            new Indexed(), new Deferred("busy"), new Deferred("busy"), new Deferred("busy"));
    assertThat(requests).hasSize(2);
  }

  private Bulk takesAll() {
    return refuses(Refused.TYPE, _ -> false);
  }

  private Bulk refuses(String type, Predicate<String> id) {
    return documents -> {
      requests.add(ids(documents));
      return ids(documents).stream().anyMatch(id) ? new Refused(type, "why") : taken(documents);
    };
  }

  private static Items taken(List<DocumentWrite> documents) {
    return new Items(documents.stream().<ItemOutcome>map(_ -> new Indexed()).toList());
  }

  private static List<String> ids(List<DocumentWrite> documents) {
    return documents.stream().map(DocumentWrite::id).toList();
  }

  private static List<DocumentWrite> documents(int count) {
    return IntStream.range(0, count).mapToObj(i -> document(Integer.toString(i))).toList();
  }

  private static DocumentWrite document(String id) {
    return new DocumentWrite(id, 2, false, new byte[] {'{', '}'});
  }
}

package copytaster.index.write;

import static java.util.Collections.nCopies;

import copytaster.index.write.BulkAnswer.Items;
import copytaster.index.write.BulkAnswer.NotNow;
import copytaster.index.write.BulkAnswer.Refused;
import copytaster.index.write.ItemOutcome.Deferred;
import copytaster.index.write.ItemOutcome.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes documents in bulk requests of bounded size, and finds the one for which a whole request
 * was refused. It never tries again what is deferred: that is the listener container's to do.
 */
final class Indexer {

  private final Bulk bulk;
  private final long maxBytes;

  Indexer(Bulk bulk, long maxBytes) {
    this.bulk = bulk;
    this.maxBytes = maxBytes;
  }

  /**
   * Returns what became of each document, in their order. Once one is deferred, so are all that
   * were not sent yet.
   */
  List<ItemOutcome> index(List<DocumentWrite> documents) {
    var outcomes = new ArrayList<ItemOutcome>(documents.size());
    for (var request : requests(documents)) {
      var sent = credible(send(request));
      outcomes.addAll(sent);
      var deferred = sent.stream().filter(Deferred.class::isInstance).findFirst();
      if (deferred.isPresent()) {
        outcomes.addAll(nCopies(documents.size() - outcomes.size(), deferred.get()));
        break;
      }
    }
    return outcomes;
  }

  private List<ItemOutcome> send(List<DocumentWrite> request) {
    return switch (bulk.send(request)) {
      case Items(var outcomes) -> outcomes;
      case NotNow(var reason) -> nCopies(request.size(), new Deferred(reason));
      case Refused(var type, var reason) when request.size() == 1 ->
          List.of(new Rejected(type, reason));
      case Refused _ -> halves(request);
    };
  }

  private List<ItemOutcome> halves(List<DocumentWrite> request) {
    int middle = request.size() / 2;
    return Stream.of(request.subList(0, middle), request.subList(middle, request.size()))
        .map(this::send)
        .flatMap(List::stream)
        .toList();
  }

  // Requests that are refused whatever is in them are our fault or the index's: bury none of it.
  private static List<ItemOutcome> credible(List<ItemOutcome> outcomes) {
    boolean allRefused =
        outcomes.size() > 1
            && outcomes.stream()
                .allMatch(it -> it instanceof Rejected(var type, _) && type.equals(Refused.TYPE));
    return allRefused
        ? nCopies(outcomes.size(), new Deferred("every request is refused: " + outcomes.getFirst()))
        : outcomes;
  }

  private List<List<DocumentWrite>> requests(List<DocumentWrite> documents) {
    var requests = new ArrayList<List<DocumentWrite>>();
    int begin = 0;
    long bytes = 0;
    for (int i = 0; i < documents.size(); i++) {
      bytes += documents.get(i).size();
      if (bytes > maxBytes && i > begin) {
        requests.add(documents.subList(begin, i));
        begin = i;
        bytes = documents.get(i).size();
      }
    }
    if (begin < documents.size()) {
      requests.add(documents.subList(begin, documents.size()));
    }
    return requests;
  }
}

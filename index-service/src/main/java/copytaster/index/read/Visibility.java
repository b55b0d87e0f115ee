package copytaster.index.read;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import copytaster.access.Caller;
import copytaster.access.Scope;
import java.time.Instant;

/**
 * What a caller may see at a time, as part of the query: nothing that is hidden leaves the index,
 * and nothing counts it.
 */
final class Visibility {

  private Visibility() {}

  /** Returns the filter for a caller. */
  static Query of(Caller caller, Instant now) {
    return caller.may(Scope.NEWSROOM) ? Query.of(all -> all.matchAll(it -> it)) : open(caller, now);
  }

  private static Query open(Caller caller, Instant now) {
    return Query.of(query ->
        query.bool(bool ->
            bool.filter(Filters.term("pubStatus", "usable"))
                .mustNot(Filters.notAfter("expires", now))
                .filter(embargo(caller, now))));
  }

  // A provider may look at what it pushed itself.
  private static Query embargo(Caller caller, Instant now) {
    var over =
        Query.of(query -> query.bool(it -> it.mustNot(Filters.after("embargoedUntil", now))));
    return Filters.anyOf(over, Filters.term("provider", caller.provider()));
  }
}

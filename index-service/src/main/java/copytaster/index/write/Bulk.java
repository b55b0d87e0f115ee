package copytaster.index.write;

import java.util.List;

/** One bulk request. */
@FunctionalInterface
interface Bulk {

  /** Sends the documents, in their order. */
  BulkAnswer send(List<DocumentWrite> documents);
}

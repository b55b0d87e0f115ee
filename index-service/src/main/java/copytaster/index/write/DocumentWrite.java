package copytaster.index.write;

/**
 * One document that is to be written.
 *
 * @param id of the document: the article's
 * @param revision of the article: its version in the index
 * @param again whether it went through before: then it never takes the place of an equal revision
 * @param json the document
 */
// Handed on, never compared.
@SuppressWarnings("ArrayRecordComponent")
record DocumentWrite(String id, long revision, boolean again, byte[] json) {

  // What a bulk request has beside the document.
  private static final int ACTION_BYTES = 150;

  int size() {
    return json.length + ACTION_BYTES;
  }
}

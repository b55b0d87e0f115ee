package copytaster.index.write;

/** Says in a dead letter why the index will never take an article. */
final class ArticleRejected extends RuntimeException {

  ArticleRejected(String type, String reason) {
    super(type + ": " + reason, null, false, false);
  }
}

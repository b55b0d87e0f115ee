package copytaster.stack.search;

/** Index-service answered a search with a problem. */
public final class SearchRefused extends RuntimeException {

  SearchRefused(int status, String problem) {
    super("index-service answers " + status + ": " + problem);
  }
}

package copytaster.ingest.feed;

/** What one hop answered. */
sealed interface Answer {

  /**
   * That it is elsewhere.
   *
   * @param location as the server wrote it
   */
  record Moved(String location) implements Answer {}

  /**
   * The last word.
   *
   * @param fetched what it is
   */
  record Final(Fetched fetched) implements Answer {}
}

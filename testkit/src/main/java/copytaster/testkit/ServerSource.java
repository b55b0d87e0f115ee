package copytaster.testkit;

/** Where the servers of tests come from. */
interface ServerSource {

  /** Where the server is, started now if it is not running; it ends by itself after the tests. */
  String addressOf(ServerKind kind);
}

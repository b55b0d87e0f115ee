package copytaster.index.write;

/** Makes the writers of the listeners, which differ in one thing only. */
@FunctionalInterface
interface BatchWriters {

  /**
   * Makes a writer.
   *
   * @param refresh whether what it has written is to be found, or to be gone, at once
   */
  BatchWriter make(boolean refresh);
}

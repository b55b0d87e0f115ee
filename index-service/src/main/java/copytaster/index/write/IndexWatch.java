package copytaster.index.write;

/** Looks at the index from outside, without writing to it. */
@FunctionalInterface
interface IndexWatch {

  /** Returns what it sees, in words that change when the index does. */
  String look();
}

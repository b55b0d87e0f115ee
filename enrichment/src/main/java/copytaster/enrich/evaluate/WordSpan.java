package copytaster.enrich.evaluate;

/**
 * Some words of a text that are a name.
 *
 * @param type PER, LOC, ORG or another of the file
 * @param from number of the first
 * @param to number of the one behind the last
 */
record WordSpan(String type, int from, int to) {}

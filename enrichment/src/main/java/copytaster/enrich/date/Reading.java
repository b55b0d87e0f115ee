package copytaster.enrich.date;

/**
 * A date that was read.
 *
 * @param date what it states
 * @param begin its first token
 * @param end the token behind its last
 * @param isCertain whether it can be nothing else, whatever stands around it
 */
record Reading(StatedDate date, int begin, int end, boolean isCertain) {

  Reading with(StatedDate newDate) {
    return new Reading(newDate, begin, end, isCertain);
  }

  Reading from(int newBegin) {
    return new Reading(date, newBegin, end, isCertain);
  }
}

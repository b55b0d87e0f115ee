package copytaster.enrich.keyword;

/** A phrase that may become a keyword, and what speaks for it. */
final class Phrase {

  final int from;
  final int words;
  final boolean isInHeadline;
  int uses;
  float score;

  Phrase(int from, int words, boolean isInHeadline) {
    this.from = from;
    this.words = words;
    this.isInHeadline = isInHeadline;
  }
}

package copytaster.enrich.transformer;

import copytaster.enrich.PlainText;
import copytaster.enrich.text.Document;
import copytaster.enrich.text.HashIndex;

/** Articles for the tests. */
final class Articles {

  private Articles() {}

  static Document document(String headline, String body) {
    var article = new PlainText("1", headline, body, null, null).article();
    return Document.of(article, new HashIndex(), Integer.MAX_VALUE);
  }

  /** Returns a time by which any test is over. */
  static long later() {
    return System.nanoTime() + 60_000_000_000L;
  }
}

package copytaster.enrich.entity;

import java.util.List;

/** Finds names that no vocabulary has, by the words in them and around them. */
interface NameRule {

  /** Adds what may be a name in a text. */
  void find(Reading reading, List<Span> spans);
}

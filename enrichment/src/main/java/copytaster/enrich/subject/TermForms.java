package copytaster.enrich.subject;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms that a term of the vocabulary is written in: definite in Arabic, plural in English. */
final class TermForms {

  private static final String ARTICLE = "ال";

  private TermForms() {}

  /** Returns all forms of a term, itself first. */
  static Set<String> of(String term) {
    var forms = new LinkedHashSet<String>();
    forms.add(term);
    if (isArabic(term)) {
      addDefinite(term, forms);
    } else {
      forms.add(plural(term));
    }
    return forms;
  }

  // انتخابات رئاسية: الانتخابات الرئاسية; إطلاق نار: إطلاق النار.
  private static void addDefinite(String term, Set<String> forms) {
    var words = List.of(term.split(" +", -1));
    var all = new ArrayList<String>(words);
    all.replaceAll(TermForms::definite);
    forms.add(String.join(" ", all));
    if (words.size() > 1) {
      var last = new ArrayList<String>(words);
      last.set(words.size() - 1, definite(words.getLast()));
      forms.add(String.join(" ", last));
    }
  }

  private static String definite(String word) {
    return word.startsWith(ARTICLE) ? word : ARTICLE + word;
  }

  private static String plural(String term) {
    char last = term.charAt(term.length() - 1);
    if (last == 's' || !Character.isLetter(last)) {
      return term;
    }
    if (last == 'y' && term.length() > 1 && "aeiou".indexOf(term.charAt(term.length() - 2)) < 0) {
      return term.substring(0, term.length() - 1) + "ies";
    }
    return term + (last == 'x' || term.endsWith("ch") || term.endsWith("sh") ? "es" : "s");
  }

  private static boolean isArabic(String term) {
    return Character.UnicodeScript.of(term.charAt(0)) == Character.UnicodeScript.ARABIC;
  }
}

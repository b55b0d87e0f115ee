package copytaster.enrich.transformer;

import copytaster.article.TextPart;
import copytaster.enrich.entity.AnnotatedName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text whose words have labels, and the names that those make. A label that continues a name
 * where there is none begins one; a sign between two halves of a word does not end one.
 */
final class LabelledText {

  private final String text;
  private final Subwords subwords;
  private final Tag[] tags;
  private final float[] probabilities;

  /**
   * Makes one.
   *
   * @param tags of the subtokens; those of the first of each word count
   * @param probabilities how probable each is, 0 to 1
   */
  LabelledText(String text, Subwords subwords, Tag[] tags, float[] probabilities) {
    this.text = text;
    this.subwords = subwords;
    this.tags = tags;
    this.probabilities = probabilities;
  }

  /** Some words that are a name so far. */
  private static final class Name {
    private final Tag tag;
    private final int begin;
    private int end;
    // Behind a sign that may stand within the name: Al-Sharaa.
    private int reach;
    private float sum;
    private int words;

    Name(Tag tag, int begin) {
      this.tag = tag;
      this.begin = begin;
      this.reach = begin;
    }

    void add(int newEnd, float probability) {
      end = newEnd;
      reach = newEnd;
      sum += probability;
      words++;
    }

    int confidence() {
      return Math.round(100 * sum / words);
    }
  }

  /**
   * Returns the names.
   *
   * @param least how sure the model must be, 0 to 100
   * @param model its name, for people
   */
  List<AnnotatedName> names(TextPart part, int least, String model) {
    var names = new ArrayList<AnnotatedName>();
    for (var name : names()) {
      var type = name.tag.type();
      if (type != null && name.confidence() >= least && name.end > name.begin) {
        var rule = name.tag.label() + " by " + model;
        names.add(new AnnotatedName(part, name.begin, name.end, type, name.confidence(), rule));
      }
    }
    return names;
  }

  private List<Name> names() {
    var names = new ArrayList<Name>();
    @Nullable Name open = null;
    int next;
    for (int i = 0; i < subwords.size(); i = next) {
      next = nextWord(i);
      int begin = subwords.begins()[i];
      int end = subwords.ends()[next - 1];
      if (tags[i].type() != null) {
        if (open == null || !continues(open, i)) {
          open = new Name(tags[i], begin);
          names.add(open);
        }
        open.add(end, probabilities[i]);
      } else if (open != null && isSignWithin(open, begin, end)) {
        open.reach = end;
      } else {
        open = null;
      }
    }
    return names;
  }

  private int nextWord(int at) {
    int next = at + 1;
    while (next < subwords.size() && !subwords.isFirst()[next]) {
      next++;
    }
    return next;
  }

  private boolean continues(Name open, int at) {
    int begin = subwords.begins()[at];
    return tags[at].continues(open.tag)
        && (open.reach == open.end || open.reach == begin)
        && text.substring(open.end, begin).indexOf('\n') < 0;
  }

  private boolean isSignWithin(Name open, int begin, int end) {
    return begin == open.end && end == begin + 1 && !Character.isLetterOrDigit(text.charAt(begin));
  }
}

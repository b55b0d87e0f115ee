package copytaster.enrich.evaluate;

import copytaster.article.Subject;
import copytaster.enrich.subject.SubjectVocabulary;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Compares the subjects that are told of texts with those that a file says. A line of the file is a
 * JSON object: {@code {"id", "text", "headline", "language", "subjects": ["medtop:11000000", …]}},
 * where id, headline and language may be missing. Subjects count by their top level; retired codes
 * count as those that took their place.
 */
public final class SubjectEvaluation {

  private static final int SHOWN = 100;

  private final SubjectVocabulary vocabulary;
  private final Map<String, Score> scores = new TreeMap<>();
  private final List<SubjectError> errors = new ArrayList<>();
  private Score below = Score.NONE;
  private int right;
  private int texts;

  private SubjectEvaluation(SubjectVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Evaluates a file.
   *
   * @param reader the file
   * @param vocabulary says which subject is above which
   * @param subjects tells the subjects of a text, the strongest first
   * @throws IllegalArgumentException if a line is no such object, with its number
   */
  public static SubjectEvaluation of(
      Reader reader, SubjectVocabulary vocabulary, Function<LabelledText, List<Subject>> subjects)
      throws IOException {
    var evaluation = new SubjectEvaluation(vocabulary);
    for (var text : LabelledText.read(reader)) {
      evaluation.add(text, subjects.apply(text));
    }
    return evaluation;
  }

  /** Returns how many texts there are. */
  public int texts() {
    return texts;
  }

  /** Returns of which part of the texts the first subject at the top is one they have, 0 to 1. */
  public double accuracy() {
    return texts == 0 ? 0 : (double) right / texts;
  }

  /** Returns how well all subjects at the top are found. */
  public Score micro() {
    return scores.values().stream().reduce(Score.NONE, Score::plus);
  }

  /** Returns how well each subject at the top is found, by code. */
  public Map<String, Score> scores() {
    return scores;
  }

  /**
   * Returns how many of the subjects below the top were found. Files name few of them, so that none
   * counts as wrong: only the recall says something.
   */
  public Score below() {
    return below;
  }

  /** Returns the texts whose first subject is wrong, those that were surest of it first. */
  public List<SubjectError> errors() {
    return errors.stream()
        .sorted(Comparator.comparingInt(SubjectError::confidence).reversed())
        .toList();
  }

  private void add(LabelledText text, List<Subject> subjects) {
    var expected = tops(text.subjects());
    var found = tops(uris(subjects.stream().filter(this::isTop).toList()));
    texts++;
    if (!found.isEmpty() && expected.contains(found.iterator().next())) {
      right++;
    } else {
      errors.add(error(text, expected, found, subjects));
    }
    count(expected, found);
    countBelow(text, uris(subjects));
  }

  private void count(Set<String> expected, Set<String> found) {
    for (var code : found) {
      boolean isRight = expected.contains(code);
      scores.merge(code, new Score(isRight ? 1 : 0, isRight ? 0 : 1, 0), Score::plus);
    }
    for (var code : expected) {
      scores.merge(code, found.contains(code) ? Score.NONE : new Score(0, 0, 1), Score::plus);
    }
  }

  private void countBelow(LabelledText text, Set<String> found) {
    for (var code : text.subjects()) {
      var current = vocabulary.current(code);
      if (!vocabulary.top(current).equals(current)) {
        boolean isFound = found.contains(current);
        below = below.plus(new Score(isFound ? 1 : 0, 0, isFound ? 0 : 1));
      }
    }
  }

  private SubjectError error(
      LabelledText text, Set<String> expected, Set<String> found, List<Subject> subjects) {
    var confidence = found.isEmpty() ? null : subjects.getFirst().confidence();
    return new SubjectError(
        text.id(),
        expected.stream().sorted().toList(),
        List.copyOf(found),
        confidence == null ? 0 : confidence,
        text.text().substring(0, Math.min(SHOWN, text.text().length())));
  }

  private boolean isTop(Subject subject) {
    return subject.uri() != null && vocabulary.top(subject.uri()).equals(subject.uri());
  }

  private Set<String> tops(Set<String> codes) {
    var tops = new LinkedHashSet<String>();
    codes.forEach(code -> tops.add(vocabulary.top(code)));
    return tops;
  }

  private static Set<String> uris(List<Subject> subjects) {
    var uris = new LinkedHashSet<String>();
    subjects.stream().map(Subject::uri).filter(Objects::nonNull).forEach(uris::add);
    return uris;
  }
}

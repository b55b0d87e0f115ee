package copytaster.enrich.entries;

import copytaster.enrich.vocabulary.Changes;
import copytaster.enrich.vocabulary.EntityChange;
import copytaster.enrich.vocabulary.SubjectChange;
import java.util.List;

/**
 * What changes of the vocabulary would do to articles.
 *
 * @param articles how many were tried
 * @param changed how many would be otherwise
 * @param incomplete how many cannot be compared, as enrichment failed or took too long
 * @param complete whether there was time for all
 * @param differences what would be otherwise, the newest article first
 */
record TrialAnswer(
    int articles, int changed, int incomplete, boolean complete, List<Tried> differences) {

  /**
   * What would be otherwise in one article.
   *
   * @param article its id
   * @param headline its headline
   * @param entities its entities
   * @param subjects its subjects
   */
  record Tried(
      String article,
      String headline,
      Changes<EntityChange> entities,
      Changes<SubjectChange> subjects) {}
}

package copytaster.enrich.vocabulary;

/**
 * An entry that a newsroom adds to the delivered vocabulary.
 *
 * @param id its name
 * @param version which change of it this is: a later change has a larger number; 0 for an entry
 *     that is only being tried
 * @param content what it says
 */
public record OwnEntry(String id, long version, EntryContent content) {

  /** Returns an entry that is not kept anywhere yet. */
  public static OwnEntry draft(String id, EntryContent content) {
    return new OwnEntry(id, 0, content);
  }

  /** Returns what an article's entities and subjects say where this entry decided. */
  public String rule() {
    return "own:" + id + "@" + version;
  }
}

package copytaster.access;

/** What a key may be good for. */
public enum Scope {
  /** Push stories, and read what became of them. */
  PUSH,
  /** Search and read articles. */
  SEARCH,
  /** Read embargoed articles too. */
  NEWSROOM,
  /** Look into the pipeline and redrive. */
  OPERATE
}

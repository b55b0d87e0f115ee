package copytaster.enrich.entity;

/**
 * A candidate and the one name that was chosen for it.
 *
 * @param candidate where
 * @param alias what was chosen
 * @param isShared whether the same words name another entity too
 */
record Found(Candidate candidate, Alias alias, boolean isShared) {}

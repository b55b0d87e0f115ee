package copytaster.enrich.entries;

/** What is to be done about an entry that somebody sent. */
sealed interface Verdict {

  /** Nothing is to be written. */
  record Settled(Edited edited) implements Verdict {}

  /**
   * It is to be written.
   *
   * @param id its id
   * @param value what is to be written
   * @param isNew whether it was not there before
   */
  record Wanted(String id, EntryValue value, boolean isNew) implements Verdict {

    /** Returns what became of it once it was written. */
    Edited writtenAt(long offset) {
      var entry = KeptEntry.at(offset, id, value);
      return isNew ? new Edited.Created(entry) : new Edited.Changed(entry);
    }
  }
}

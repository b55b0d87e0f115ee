package copytaster.stack;

import java.util.Locale;

/** How a part is. */
public enum Health {
  /** It answers and can do its work. */
  READY,
  /** It answers that it cannot do its work now. */
  UNREADY,
  /** Its process runs and does not answer. */
  SILENT,
  /** It has no process. */
  STOPPED;

  /** Returns the word to show. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

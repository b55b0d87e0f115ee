package copytaster.operations;

import io.micrometer.core.instrument.Tag;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tag that says whose stories a metric counts, with a bound to how many values it takes. */
public final class ProviderTag {

  /** Name of the tag. */
  public static final String NAME = "provider";

  /** Its value for providers beyond the bound. */
  public static final String OTHER = "other";

  private final int bound;
  private final Tag other = Tag.of(NAME, OTHER);
  private final Map<String, Tag> known = new ConcurrentHashMap<>();

  /** Makes a tag that takes so many providers as values of their own. */
  public ProviderTag(int bound) {
    this.bound = bound;
  }

  /** Returns the tag for a provider: with its own name for those that came first. */
  public Tag of(String provider) {
    var tag = known.get(provider);
    return tag == null ? admit(provider) : tag;
  }

  private synchronized Tag admit(String provider) {
    if (known.size() >= bound && !known.containsKey(provider)) {
      return other;
    }
    return known.computeIfAbsent(provider, name -> Tag.of(NAME, name));
  }
}

package copytaster.index;

/** The API keys of the callers in the tests. */
public final class Keys {

  /** May search. */
  public static final String READER = "reader-0123456789abcdef0123456789abcdef";

  /** May search, and sees what is hidden from others. */
  public static final String NEWSROOM = "newsroom-0123456789abcdef0123456789abcdef";

  /** May search, and is the provider {@code anb}. */
  public static final String PROVIDER = "provider-0123456789abcdef0123456789abcdef";

  /** May push, and not search. */
  public static final String PUSHER = "pusher-0123456789abcdef0123456789abcdef";

  private Keys() {}
}

package copytaster.enrich.text;

/**
 * What is known of a word, a bit each, so that one look-up of a token says which vocabularies need
 * not be asked.
 */
public final class WordFlag {

  /** Some vocabulary has it, be it within a phrase. */
  public static final int KNOWN = 1;

  /** The name of an entity begins with it. */
  public static final int ENTITY = 2;

  /** A term that speaks for a subject begins with it. */
  public static final int SUBJECT = 4;

  /** It is the name of a month, or begins it. */
  public static final int DATE = 8;

  /** It is a part of names, or stands before them. */
  public static final int NAME = 16;

  /** It holds sentences together, in some language. */
  public static final int STOP = 32;

  /** It is an ordinary word, which may carry particles all the same. */
  public static final int COMMON = 64;

  /** It may be in a keyword, but not at its begin or end. */
  public static final int IDLE = 128;

  /** A date may begin with it, but other things do more often: الثاني, Friday, last. */
  public static final int DATE_START = 256;

  /** The name of an entity begins with it even where it is in lower case, or has no case. */
  public static final int ENTITY_PLAIN = 512;

  /** How far the bits of what kinds of part of a name it is are shifted. */
  public static final int NAME_KINDS = 32;

  /** With any of these, a word is looked for as it stands: it carries no particle. */
  public static final int BEGINS = ENTITY | SUBJECT | DATE | NAME | STOP | DATE_START;

  private WordFlag() {}
}

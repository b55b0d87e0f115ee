package copytaster.ingest.publish;

import copytaster.ingest.format.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of a submission is read.
 *
 * @param stories stories in one submission
 * @param depth how deep JSON may nest
 * @param idLength characters of a wire's id
 * @param xml how much XML is read
 * @param mail how much of an e-mail is read
 */
@ConfigurationProperties("copytaster.ingest.format")
record LimitSettings(
    @DefaultValue("1000") int stories,
    @DefaultValue("64") int depth,
    @DefaultValue("1024") int idLength,
    @DefaultValue Xml xml,
    @DefaultValue Mail mail) {

  /** The JDK's reader stops at so many attributes by itself. */
  private static final int MOST_ATTRIBUTES = 200;

  /**
   * How much XML is read.
   *
   * @param depth how deep elements may nest
   * @param elements elements in one document
   * @param attributes of one element, at most 200
   */
  record Xml(
      @DefaultValue("256") int depth,
      @DefaultValue("200000") int elements,
      @DefaultValue("200") int attributes) {

    Xml {
      if (depth < 1 || depth > 1_000 || attributes < 1 || attributes > MOST_ATTRIBUTES) {
        throw new IllegalArgumentException(
            "copytaster.ingest.format.xml.depth is 1 to 1000, .attributes 1 to " + MOST_ATTRIBUTES);
      }
    }
  }

  /**
   * How much of an e-mail is read.
   *
   * @param depth how deep parts may nest, mails within mails included
   * @param parts of one mail
   */
  record Mail(@DefaultValue("20") int depth, @DefaultValue("200") int parts) {}

  Limits toLimits() {
    return new Limits(
        stories,
        depth,
        idLength,
        new Limits.Xml(xml.depth, xml.elements, xml.attributes),
        new Limits.Mail(mail.depth, mail.parts));
  }
}

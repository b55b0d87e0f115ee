package copytaster.ingest.format;

/** What an XML element holds: words or other elements. */
sealed interface XmlNode {

  /** Words, with the entities in them written out. */
  record Words(String value) implements XmlNode {}

  /** An element among them. */
  record Child(XmlElement element) implements XmlNode {}
}

package copytaster.ingest.format;

import java.util.List;

/** One wire format in XML. */
interface XmlFormat {

  /** Returns the local names of the elements that a document of this format has outermost. */
  List<String> roots();

  /** Returns the stories of a document, at least one, in their order. */
  List<Story> stories(XmlElement root, XmlSource source);

  /** Returns whether documents of this format are often no XML, and are read all the same. */
  default boolean isMended() {
    return false;
  }
}

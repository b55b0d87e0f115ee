package copytaster.ingest.format;

import java.util.List;

/** NITF 3.x: one story a document. */
final class NitfFormat implements XmlFormat {

  @Override
  public List<String> roots() {
    return List.of("nitf");
  }

  @Override
  public List<Story> stories(XmlElement root, XmlSource source) {
    return List.of(new NitfStory(root, source).story());
  }
}

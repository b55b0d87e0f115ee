package copytaster.ingest.format;

import copytaster.ingest.format.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;

/** NewsML 1.0 to 1.2. Each news item is a story, those within another too. */
final class NewsMlFormat implements XmlFormat {

  static final String ITEM = "NewsItem";
  static final String COMPONENT = "NewsComponent";

  @Override
  public List<String> roots() {
    return List.of("NewsML", ITEM);
  }

  @Override
  public List<Story> stories(XmlElement root, XmlSource source) {
    var items = items(root);
    if (items.isEmpty()) {
      var what = "there is no news item in the NewsML";
      return List.of(
          new Story.Refused(null, Refusal.of(Kind.UNPROCESSABLE, root.path(), "empty", what)));
    }
    var envelope = root.first("NewsEnvelope").orElse(null);
    var each = source.of(items.size());
    var stories = new ArrayList<Story>();
    for (var item : items) {
      if (stories.size() > source.limits().stories()) {
        return stories;
      }
      stories.addAll(new NewsMlItem(item, envelope, each).stories());
    }
    return stories;
  }

  private static List<XmlElement> items(XmlElement root) {
    var items = new ArrayList<XmlElement>();
    if (root.is(ITEM)) {
      items.add(root);
    }
    root.anywhere(ITEM).forEach(items::add);
    return items;
  }
}

package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * NewsML-G2: a news item, a package, or a message with any number of items, of which each is a
 * story. Items that carry no news are refused and say so.
 */
final class G2Format implements XmlFormat {

  private static final Set<String> NEWS = Set.of("newsItem", "packageItem");
  private static final Set<String> NO_NEWS =
      Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");

  /** Parts of items that travel alone in examples and by mistake. */
  private static final Set<String> PARTS =
      Set.of("catalog", "contentMeta", "itemMeta", "groupSet", "rightsInfo", "partMeta");

  private static final Set<String> NATURES =
      Set.of("concept", "scheme", "kos", "catalog", "newscoverage", "planning");

  @Override
  public List<String> roots() {
    var roots = new ArrayList<>(List.of("newsMessage", "contentSet"));
    roots.addAll(NEWS);
    roots.addAll(NO_NEWS);
    roots.addAll(PARTS);
    return roots;
  }

  @Override
  public List<Story> stories(XmlElement root, XmlSource source) {
    if (!root.is("newsMessage")) {
      return List.of(story(root, G2Message.NONE, source));
    }
    var items = items(root);
    if (items.isEmpty()) {
      return List.of(noNews(root, "the message has no items"));
    }
    var message = G2Message.of(root);
    // One more than is taken is enough to be refused for.
    return items.stream()
        .limit(source.limits().stories() + 1L)
        .map(item -> story(item, message, source))
        .toList();
  }

  private static List<XmlElement> items(XmlElement message) {
    var items = new ArrayList<XmlElement>();
    for (var child : message.children()) {
      if (child.is("itemSet")) {
        items.addAll(child.children());
      } else if (NEWS.contains(child.name()) || NO_NEWS.contains(child.name())) {
        items.add(child);
      }
    }
    return items;
  }

  private static Story story(XmlElement item, G2Message message, XmlSource source) {
    if (item.is("contentSet")) {
      return new G2Story(around(item), message, source).story();
    }
    if (!NEWS.contains(item.name())) {
      var what = PARTS.contains(item.name()) ? " is a part of an item" : " carries no news";
      return noNews(item, "a " + Quote.of(item.name()) + what);
    }
    var itemClass =
        item.first("itemMeta", "itemClass").map(G2Code::new).map(G2Code::written).orElse("");
    return isNoNews(itemClass)
        ? noNews(item, "its class is " + Quote.of(itemClass))
        : new G2Story(item, message, source).story();
  }

  // Content alone has no id and no date, but it is news.
  private static XmlElement around(XmlElement content) {
    var item = new XmlElement("newsItem", "", content.namespace(), null);
    item.content().add(new XmlNode.Child(content));
    return item;
  }

  private static boolean isNoNews(String itemClass) {
    return NATURES.contains(G2Schemes.code(itemClass).toLowerCase(Locale.ROOT))
        || itemClass.matches("(?:ci|pli|cati)nat:.*|.*/(?:ci|pli|cati)nature/.*");
  }

  private static Story noNews(XmlElement item, String detail) {
    return new Story.Refused(
        item.attribute("guid"),
        Refusal.of(Refusal.Kind.UNPROCESSABLE, item.path(), "no-news", detail));
  }
}

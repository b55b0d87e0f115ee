package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Rendition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads associations and renditions: arrays in ninjs 2 and 3, objects by name in ninjs 1. */
final class NinjsMedia {

  private static final int LARGEST = Integer.MAX_VALUE;
  private static final double LARGEST_SIZE = 1e15;

  private final Fields story;
  private final Reading reading;

  NinjsMedia(Fields story) {
    this.story = story;
    this.reading = story.reading();
  }

  List<Association> associations() {
    var associations = new ArrayList<Association>();
    for (var named : Named.of(story, "associations")) {
      associations.add(association(named.fields(), named.name("association-")));
    }
    return associations;
  }

  List<Rendition> renditions() {
    var renditions = new ArrayList<Rendition>();
    for (var named : Named.of(story, "renditions")) {
      renditions.add(rendition(named.fields(), named.name("rendition-")));
    }
    return renditions;
  }

  private static Association association(Fields item, String name) {
    var texts = new NinjsTexts(item);
    var headlines = texts.headlines();
    var association =
        new Association(
            name,
            item.text("uri", "guid"),
            item.text("type"),
            headlines.isEmpty() ? null : headlines.getFirst().value(),
            texts.caption(),
            item.text("by", "byline"),
            item.text("copyrightHolder"),
            item.text("usageTerms"),
            new NinjsMedia(item).renditions());
    item.warnOfUnread();
    return association;
  }

  private Rendition rendition(Fields file, String name) {
    var rendition =
        new Rendition(
            name,
            href(file),
            file.text("contentType", "mimeType"),
            file.text("title"),
            file.integer("width", 0, LARGEST),
            file.integer("height", 0, LARGEST),
            size(file),
            file.number("duration"));
    file.warnOfUnread();
    return rendition;
  }

  private @Nullable String href(Fields file) {
    var href = file.text("href");
    if (href != null && !Hrefs.isSafe(href)) {
      reading.warn(
          WarningCode.HREF_DROPPED, "its scheme is not to be followed", file.pointer("href"));
      return null;
    }
    return href;
  }

  private @Nullable Long size(Fields file) {
    var size = file.number("sizeInBytes");
    if (size != null && (size < 0 || size > LARGEST_SIZE)) {
      reading.warn(WarningCode.VALUE_DROPPED, "is no size", file.pointer("sizeInBytes"));
      return null;
    }
    return size == null ? null : Long.valueOf(size.longValue());
  }
}

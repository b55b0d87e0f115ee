package copytaster.ingest.format;

import copytaster.article.AltId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the other ids of a ninjs story: an array in ninjs 2 and 3, an object by role in ninjs 1.
 */
final class NinjsAltIds {

  private final Fields story;

  NinjsAltIds(Fields story) {
    this.story = story;
  }

  List<AltId> read() {
    var value = story.value("altIds");
    return value != null && value.isObject() ? byRole() : array();
  }

  private List<AltId> array() {
    var ids = new ArrayList<AltId>();
    for (var object : story.objects("altIds")) {
      var role = object.text("role");
      var id = object.textOrNumber("value");
      if (id != null) {
        ids.add(new AltId(role == null ? "other" : role, id));
      }
      object.warnOfUnread();
    }
    return ids;
  }

  // ninjs 1 lets providers put what they like here.
  private List<AltId> byRole() {
    var ids = new ArrayList<AltId>();
    var roles = story.object("altIds");
    for (var role : roles == null ? List.<String>of() : roles.names()) {
      var value = roles == null ? null : roles.value(role);
      if (value != null && value.isValueNode() && !Lines.isBlank(value.asString())) {
        ids.add(new AltId(role, value.asString()));
      } else if (value != null) {
        story
            .reading()
            .warn(
                WarningCode.VALUE_DROPPED,
                "is no id",
                Pointers.child(story.pointer("altIds"), role));
      }
    }
    return ids;
  }
}

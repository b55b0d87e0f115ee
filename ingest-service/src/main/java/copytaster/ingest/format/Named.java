package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object with a name: a field of it in ninjs 2 and 3, the key that it stands under in ninjs 1.
 *
 * @param fields of the object
 * @param key that it stands under, null in an array
 * @param position among the others, from 1
 */
record Named(Fields fields, @Nullable String key, int position) {

  static List<Named> of(Fields story, String field) {
    var all = new ArrayList<Named>();
    var value = story.value(field);
    if (value == null || !value.isObject()) {
      for (var object : story.objects(field)) {
        all.add(new Named(object, null, all.size() + 1));
      }
      return all;
    }
    var byName = new Fields(value, story.pointer(field), story.reading());
    for (var name : byName.names()) {
      var object = byName.object(name);
      if (object != null) {
        all.add(new Named(object, name, all.size() + 1));
      }
    }
    return all;
  }

  /** Returns its name, or one made of its position. */
  String name(String otherwise) {
    var own = fields.text("name");
    return own != null ? own : key != null && !key.isBlank() ? key : otherwise + position;
  }
}

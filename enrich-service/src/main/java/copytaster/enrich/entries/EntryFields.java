package copytaster.enrich.entries;

import copytaster.access.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a JSON object, and what is wrong with them. */
final class EntryFields {

  private static final int MOST_FAULTS = 100;

  private final JsonNode object;
  private final String pointer;
  private final List<Fault> faults;
  private final Set<String> known = new HashSet<>();

  /**
   * Makes them.
   *
   * @param pointer where the object is
   * @param faults gets what is wrong
   */
  EntryFields(JsonNode object, String pointer, List<Fault> faults) {
    this.object = object;
    this.pointer = pointer;
    this.faults = faults;
  }

  /** Takes it that some fields are there for others. */
  void ignore(Set<String> fields) {
    known.addAll(fields);
  }

  /** Returns a text, without spaces around it; empty if it is missing, which is wrong. */
  String needed(String field) {
    int before = faults.size();
    var text = text(field);
    if (text != null) {
      return text;
    }
    if (faults.size() == before) {
      fault(field, "missing", "This must be said.");
    }
    return "";
  }

  /** Returns a text, without spaces around it; null if there is none. */
  @Nullable String text(String field) {
    var value = value(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return text(value, field);
  }

  private @Nullable String text(JsonNode value, String path) {
    if (!value.isString()) {
      fault(path, "type", "A string.");
      return null;
    }
    return value.stringValue().strip();
  }

  /** Returns a list of texts; empty if there is none. */
  List<String> texts(String field) {
    var texts = new ArrayList<String>();
    for (int i = 0; i < elements(field); i++) {
      var text = text(value(field).get(i), field + "/" + i);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Returns a list of objects; empty if there is none. */
  List<EntryFields> objects(String field) {
    var objects = new ArrayList<EntryFields>();
    for (int i = 0; i < elements(field); i++) {
      var element = value(field).get(i);
      if (element.isObject()) {
        objects.add(new EntryFields(element, pointer + "/" + field + "/" + i, faults));
      } else {
        fault(field + "/" + i, "type", "An object.");
      }
    }
    return objects;
  }

  private int elements(String field) {
    var value = value(field);
    if (value.isArray()) {
      return value.size();
    }
    if (!value.isMissingNode() && !value.isNull()) {
      fault(field, "type", "A list.");
    }
    return 0;
  }

  /** Returns texts by the names of their fields; empty if there are none. */
  Map<String, String> textsByName(String field) {
    var texts = new LinkedHashMap<String, String>();
    var value = value(field);
    if (value.isObject()) {
      for (var each : value.properties()) {
        var text = text(each.getValue(), field + "/" + escaped(each.getKey()));
        if (text != null) {
          texts.put(each.getKey(), text);
        }
      }
    } else if (!value.isMissingNode() && !value.isNull()) {
      fault(field, "type", "An object.");
    }
    return texts;
  }

  /** Returns a number, the default if there is none. */
  float number(String field, float otherwise) {
    var value = value(field);
    if (value.isNumber()) {
      return value.floatValue();
    }
    if (!value.isMissingNode() && !value.isNull()) {
      fault(field, "type", "A number.");
    }
    return otherwise;
  }

  /** Says of all fields that were not asked for that nobody knows them. */
  void refuseOthers() {
    object.propertyNames().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> fault(escaped(name), "unknown", "There is no such field."));
  }

  void fault(String path, String code, String detail) {
    if (faults.size() < MOST_FAULTS) {
      faults.add(new Fault(pointer + "/" + path, code, detail));
    }
  }

  private JsonNode value(String field) {
    known.add(field);
    return object.path(field);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}

package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, looked up whatever their case: ninjs 2 writes names in lower case,
 * ninjs 3 in camel case. A field is looked up under several names where dialects differ; the first
 * that is there counts.
 */
final class Fields {

  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");

  private final JsonNode node;
  private final String pointer;
  private final Reading reading;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  Fields(JsonNode node, String pointer, Reading reading) {
    this.node = node;
    this.pointer = pointer;
    this.reading = reading;
    node.propertyNames().forEach(name -> names.putIfAbsent(fold(name), name));
  }

  String pointer() {
    return pointer;
  }

  /** Returns the JSON Pointer of a field. */
  String pointer(String name) {
    return Pointers.child(pointer, names.getOrDefault(fold(name), name));
  }

  boolean has(String name) {
    return value(name) != null;
  }

  /** Returns the value, null if the field is missing or JSON null. */
  @Nullable JsonNode value(String name) {
    asked.add(fold(name));
    var written = names.get(fold(name));
    var value = written == null ? null : node.get(written);
    return value == null || value.isNull() ? null : value;
  }

  /** Returns a text that is not blank; any other type is a fault. */
  @Nullable String text(String... names) {
    var name = present(names);
    if (name == null) {
      return null;
    }
    var value = require(name);
    if (!value.isString()) {
      reading.fault(pointer(name), "wrong-type", "is to be a string, is " + kind(value));
      return null;
    }
    return Lines.isBlank(value.stringValue()) ? null : value.stringValue();
  }

  /** Returns a text, also if it is written as a number. */
  @Nullable String textOrNumber(String name) {
    var value = value(name);
    if (value == null || !value.isIntegralNumber()) {
      return text(name);
    }
    reading.warn(WarningCode.TYPE_COERCED, "a number stands for a string", pointer(name));
    return value.asString();
  }

  /** Returns a whole number within bounds, also if it is written as a string. */
  @Nullable Integer integer(String name, int least, int most) {
    var number = number(name);
    if (number == null) {
      return null;
    }
    if (number != Math.rint(number) || number < least || number > most) {
      reading.warn(
          WarningCode.VALUE_DROPPED,
          "is no whole number from " + least + " to " + most,
          pointer(name));
      return null;
    }
    return number.intValue();
  }

  /** Returns a number, also if it is written as a string. */
  @Nullable Double number(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (value.isNumber() && Double.isFinite(value.doubleValue())) {
      return value.doubleValue();
    }
    if (value.isString() && INTEGER.matcher(value.stringValue()).matches()) {
      reading.warn(WarningCode.TYPE_COERCED, "a string stands for a number", pointer(name));
      return Double.valueOf(value.stringValue());
    }
    var what = value.isNumber() ? "is too large a number" : "is to be a number, is " + kind(value);
    reading.fault(pointer(name), value.isNumber() ? "out-of-range" : "wrong-type", what);
    return null;
  }

  /** Returns the objects of an array; an object alone counts as an array of one. */
  List<Fields> objects(String... names) {
    var name = present(names);
    if (name == null) {
      return List.of();
    }
    var value = require(name);
    if (value.isObject()) {
      reading.warn(WarningCode.TYPE_COERCED, "an object stands for an array of one", pointer(name));
      return List.of(new Fields(value, pointer(name), reading));
    }
    if (!value.isArray()) {
      reading.fault(pointer(name), "wrong-type", "is to be an array, is " + kind(value));
      return List.of();
    }
    return elements(value, pointer(name));
  }

  /** Returns the fields of an object that is the value of a field. */
  @Nullable Fields object(String name) {
    var value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isObject()) {
      reading.fault(pointer(name), "wrong-type", "is to be an object, is " + kind(value));
      return null;
    }
    return new Fields(value, pointer(name), reading);
  }

  /** Returns the names in the object, as written, in their order. */
  List<String> names() {
    return List.copyOf(node.propertyNames());
  }

  /** Warns of every field that was not looked at. */
  void warnOfUnread() {
    for (var name : node.propertyNames()) {
      if (!asked.contains(fold(name))) {
        reading.drop(Pointers.child(pointer, name));
      }
    }
  }

  Reading reading() {
    return reading;
  }

  private List<Fields> elements(JsonNode array, String at) {
    var objects = new ArrayList<Fields>();
    for (int i = 0; i < array.size(); i++) {
      var element = array.get(i);
      if (element.isObject()) {
        objects.add(new Fields(element, Pointers.child(at, i), reading));
      } else {
        reading.fault(
            Pointers.child(at, i), "wrong-type", "is to be an object, is " + kind(element));
      }
    }
    return objects;
  }

  private @Nullable String present(String... candidates) {
    String found = null;
    for (var name : candidates) {
      found = has(name) && found == null ? name : found;
    }
    return found;
  }

  private JsonNode require(String name) {
    var value = value(name);
    if (value == null) {
      throw new IllegalStateException("no field " + name);
    }
    return value;
  }

  private static String kind(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT, POJO -> "an object";
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case STRING, BINARY -> "a string";
      case NULL, MISSING -> "null";
    };
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}

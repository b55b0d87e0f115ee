package copytaster.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Small input files, made up. */
final class MadeUp {

  private MadeUp() {}

  /** Returns a message catalogue of some translations. */
  static byte[] catalogue(Map<String, String> translations, ByteOrder order) {
    int count = translations.size();
    var texts = new ByteArrayOutputStream();
    var tables = ByteBuffer.allocate(20 + count * 16).order(order);
    tables.putInt(0x950412de).putInt(0).putInt(count).putInt(20).putInt(20 + count * 8);
    int entry = 0;
    for (var message : translations.entrySet()) {
      put(tables, 20 + entry * 8, message.getKey(), texts);
      put(tables, 20 + (count + entry) * 8, message.getValue(), texts);
      entry++;
    }
    return ByteBuffer.allocate(tables.capacity() + texts.size())
        .put(tables.array())
        .put(texts.toByteArray())
        .array();
  }

  private static void put(ByteBuffer tables, int at, String text, ByteArrayOutputStream texts) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    tables.putInt(at, bytes.length).putInt(at + 4, tables.capacity() + texts.size());
    texts.writeBytes(bytes);
  }

  /** Returns a file of cities, with fields besides those that are read. */
  static byte[] cities(List<City> cities) {
    var file = new ByteArrayOutputStream();
    for (var city : cities) {
      var message = new ByteArrayOutputStream();
      number(message, 1, city.id() << 1);
      text(message, 2, city.name());
      text(message, 3, city.country());
      text(message, 4, "other, names");
      text(message, 7, city.feature());
      number(message, 9, city.population());
      number(message, 10, 12345);
      varint(file, message.size());
      file.writeBytes(message.toByteArray());
    }
    return file.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int field, long value) {
    varint(out, field << 3);
    varint(out, value);
  }

  private static void text(ByteArrayOutputStream out, int field, String value) {
    var bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(out, field << 3 | 2);
    varint(out, bytes.length);
    out.writeBytes(bytes);
  }

  private static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while (rest > 0x7f) {
      out.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}

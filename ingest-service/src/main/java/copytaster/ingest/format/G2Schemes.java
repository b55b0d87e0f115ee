package copytaster.ingest.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the qcodes of NewsML-G2 as URIs: by the catalogs inside the document, then by the IPTC's
 * standard catalog. Catalogs elsewhere are not fetched.
 */
final class G2Schemes {

  private static final String IPTC = "http://cv.iptc.org/newscodes/";
  private static final String OTHERS = "http://cvx.iptc.org/";

  /** Schemes of the IPTC's catalog that news items name concepts by: alias and end of the URI. */
  private static final Map<String, String> STANDARD =
      Map.ofEntries(
          Map.entry("medtop", IPTC + "mediatopic/"),
          Map.entry("subj", IPTC + "subjectcode/"),
          Map.entry("genre", IPTC + "genre/"),
          Map.entry("prodgenre", IPTC + "productgenre/"),
          Map.entry("nprov", IPTC + "newsprovider/"),
          Map.entry("prov", IPTC + "provider/"),
          Map.entry("nprod", IPTC + "newsproduct/"),
          Map.entry("cpnat", IPTC + "cpnature/"),
          Map.entry("cinat", IPTC + "cinature/"),
          Map.entry("ninat", IPTC + "ninature/"),
          Map.entry("plinat", IPTC + "plinature/"),
          Map.entry("stat", IPTC + "pubstatusg2/"),
          Map.entry("sig", IPTC + "signal/"),
          Map.entry("irel", IPTC + "itemrelation/"),
          Map.entry("crel", IPTC + "conceptrelation/"),
          Map.entry("isrol", IPTC + "infosourcerole/"),
          Map.entry("ctrol", IPTC + "contributorrole/"),
          Map.entry("cpprole", IPTC + "contentprodpartyrole/"),
          Map.entry("drol", IPTC + "descriptionrole/"),
          Map.entry("rnd", IPTC + "rendition/"),
          Map.entry("scn", IPTC + "scene/"),
          Map.entry("tone", IPTC + "tone/"),
          Map.entry("oito", IPTC + "ofinterestto/"),
          Map.entry("loctyp", IPTC + "location/"),
          Map.entry("wldreg", IPTC + "worldregion/"),
          Map.entry("app", IPTC + "application/"),
          Map.entry("iso3166-1a2", OTHERS + "iso3166-1a2/"),
          Map.entry("iso3166-1a3", OTHERS + "iso3166-1a3/"),
          Map.entry("iso3166-2", OTHERS + "iso3166-2/"),
          Map.entry("isin", OTHERS + "isin/"),
          Map.entry("figi", OTHERS + "figi/"),
          Map.entry("mic", OTHERS + "iso10383-mic/"),
          Map.entry("ticker", OTHERS + "ticker/"),
          Map.entry("a1312cat", OTHERS + "anpa1312-category/"),
          Map.entry("dbpedia", "http://dbpedia.org/resource/"),
          Map.entry("geonames", "http://sws.geonames.org/"),
          Map.entry("wikidata", "http://www.wikidata.org/entity/"));

  private static final int MOST = 50;

  private final Map<String, String> own;
  private final Map<String, String> around;
  private final Set<String> warned = new HashSet<>();
  private final Reading reading;

  /**
   * Takes the aliases of an item, which go first, and of the message around it.
   *
   * @see #in
   */
  G2Schemes(Map<String, String> own, Map<String, String> around, Reading reading) {
    this.own = own;
    this.around = around;
    this.reading = reading;
  }

  /** Returns the URIs of the aliases that the catalogs in an element explain. */
  static Map<String, String> in(XmlElement holder) {
    var schemes = new HashMap<String, String>();
    for (var catalog : holder.all("catalog")) {
      for (var scheme : catalog.all("scheme")) {
        var alias = scheme.attribute("alias");
        var uri = scheme.attribute("uri");
        if (alias != null && uri != null) {
          schemes.put(alias, uri);
        }
      }
    }
    return schemes;
  }

  /** Returns the URI of a qcode, null with a warning if nobody explains its prefix. */
  @Nullable String uri(String qcode, XmlElement element) {
    int colon = qcode.indexOf(':');
    var alias = colon < 0 ? "" : qcode.substring(0, colon);
    for (var schemes : List.of(own, around, STANDARD)) {
      var scheme = schemes.get(alias);
      if (scheme != null) {
        return scheme + qcode.substring(colon + 1);
      }
    }
    if (warned.size() < MOST && warned.add(alias)) {
      var what = "no catalog here explains \"" + Quote.of(alias) + "\"";
      reading.warn(WarningCode.UNKNOWN_SCHEME, what, element, "");
    }
    return null;
  }

  /** Returns the code without what comes before it, be it written as a qcode or as a URI. */
  static String code(String qcodeOrUri) {
    var code = qcodeOrUri.strip();
    int end = code.length();
    while (end > 1 && isMark(code.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !isMark(code.charAt(start - 1))) {
      start--;
    }
    return code.substring(start, end);
  }

  private static boolean isMark(char c) {
    return c == ':' || c == '/' || c == '#';
  }
}

package copytaster.ingest.format;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Finds the pictures that HTML shows. */
final class HtmlPictures {

  private HtmlPictures() {}

  static List<Picture> of(String html) {
    if (!html.toLowerCase(Locale.ROOT).contains("<img")) {
      return List.of();
    }
    return Jsoup.parseBodyFragment(html).select("img[src]").stream()
        .map(image -> new Picture(image.attr("src"), image.attr("alt"), image.attr("title")))
        .filter(picture -> !picture.href().isBlank())
        .toList();
  }
}

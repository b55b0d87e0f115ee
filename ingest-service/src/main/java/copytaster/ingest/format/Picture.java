package copytaster.ingest.format;

import copytaster.article.Association;
import copytaster.article.Rendition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that a text shows.
 *
 * @param href where it is
 * @param alt what stands for it, empty if nothing does
 * @param title its title
 */
record Picture(String href, String alt, @Nullable String title) {

  Association toAssociation(int number, Warnings warnings) {
    boolean safe = Hrefs.isSafe(href);
    if (!safe) {
      warnings.add(WarningCode.HREF_DROPPED, "picture " + number);
    }
    var original = new Rendition("original", href, null, null, null, null, null, null);
    return new Association(
        "image-" + number,
        null,
        "picture",
        alt.isBlank() ? null : alt,
        title == null || title.isBlank() ? null : title,
        null,
        null,
        null,
        safe ? List.of(original) : List.of());
  }
}

package copytaster.ingest.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the pictures of a story on a page, with their captions. */
final class HtmlFigures {

  /** Figures that show something, whose captions are no part of the running text. */
  private static final String FIGURES = "figure:has(img), figure:has(video), figure:has(audio)";

  private HtmlFigures() {}

  /** Returns the pictures by their addresses. */
  static Map<String, Picture> of(Element story, @Nullable String base) {
    var pictures = new LinkedHashMap<String, Picture>();
    for (var image : story.select("img")) {
      var source = source(image);
      if (source != null) {
        var href = Links.resolve(base, source);
        pictures.putIfAbsent(href, new Picture(href, image.attr("alt"), caption(image)));
      }
    }
    return pictures;
  }

  /** Takes the figures out and returns what they say. */
  static String remove(Element story) {
    var said = new StringBuilder();
    for (var figure : story.select(FIGURES)) {
      said.append(' ').append(figure.text());
      figure.remove();
    }
    return said.toString();
  }

  private static @Nullable String caption(Element image) {
    var figure = image.closest("figure");
    var caption = figure == null ? null : figure.selectFirst("figcaption");
    var text = caption == null ? image.attr("title") : caption.text();
    return Lines.isBlank(text) ? null : text;
  }

  // Pictures that are loaded late have their address elsewhere and a dot in its place.
  private static @Nullable String source(Element image) {
    List<String> candidates = new ArrayList<>();
    for (var name : List.of("data-src", "data-lazy-src", "data-original", "src")) {
      candidates.add(image.attr(name));
    }
    candidates.add(image.attr("srcset").strip().replaceFirst("[\\s,].*", ""));
    return candidates.stream()
        .filter(source -> !Lines.isBlank(source) && !source.startsWith("data:"))
        .findFirst()
        .orElse(null);
  }
}

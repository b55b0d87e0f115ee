package copytaster.ingest.format;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of a page what is around its text: menus, forms, comments, sharing, advertisements. */
final class HtmlNoise {

  private static final String NEVER_TEXT =
      "script, style, template, noscript, svg, canvas, iframe, object, embed, applet";
  private static final String AROUND =
      "nav, aside, footer, dialog, [role=navigation], [role=complementary], [role=contentinfo],"
          + " [role=search], [role=dialog]";
  private static final String UNLESS_LARGE =
      "form, button, select, input, textarea, [hidden], [aria-hidden=true], [role=banner],"
          + " body > header";
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|comment-?list|disqus\\w*|respond|related(?:-?\\w+)?|sharedaddy"
              + "|share|sharing|social|newsletter|breadcrumbs?|advert\\w*|ads|sponsored|promo|sidebar"
              + "|cookies?|popup|modal|subscribe|subscription|pagination|navbar|menu|outbrain|taboola)"
              + "(?:$|[\\s_-])");

  // What holds more of the text than this is no part of it, whatever it is called.
  private static final double LARGE = 0.3;

  private HtmlNoise() {}

  static void remove(Element body) {
    body.select(NEVER_TEXT).remove();
    body.select(AROUND).remove();
    var lengths = HtmlLengths.of(body);
    double large = LARGE * lengths.text(body);
    body.select(UNLESS_LARGE).stream()
        .filter(element -> lengths.text(element) <= large)
        .forEach(Element::remove);
    body.select("[class], [id]").stream()
        .filter(element -> isNamed(element) && lengths.text(element) <= large)
        .forEach(Element::remove);
  }

  private static boolean isNamed(Element element) {
    var names = element.className() + " " + element.id();
    return names.length() < 400
        && NAMES.matcher(names).find()
        && !element.is("body, article, main, p, [itemprop=articleBody]");
  }
}

package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTests {

  @Test
  void blocksAreParagraphs() {
    assertThat(
            HtmlText.of(
                "<p>One <b>bold</b>\n word</p><p>Two<br>lines</p><ul><li>a</li><li>b</li></ul>End"))
        .isEqualTo("One bold word\n\nTwo\nlines\n\na\nb\n\nEnd");
  }

  @Test
  void textAfterALinkStays() {
    assertThat(HtmlText.of("<p>See <a href='/x'>this</a>, then go.</p>"))
        .isEqualTo("See this, then go.");
  }

  @Test
  void cellsAndPreformattedTextKeepTheirShape() {
    assertThat(HtmlText.of("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"))
        .isEqualTo("a\tb\nc");
    assertThat(HtmlText.of("<pre>a  b\nc</pre>")).isEqualTo("a  b\nc");
  }

  @Test
  void nitfIsReadAlike() {
    assertThat(
            HtmlText.ofXml(
                "<nitf><body><body.content><block><p>One</p><p>Two</p></block></body.content></body></nitf>"))
        .isEqualTo("One\n\nTwo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>x<script>alert(1)</script></p>",
        "<p onclick='alert(1)'>x</p>",
        "<p><a href='javascript:alert(1)'>x</a></p>",
        "<p><a href=' java\nscript:alert(1)'>x</a></p>",
        "<img src=x onerror=alert(1)>x",
        "<svg><script>alert(1)</script></svg>x",
        "<iframe src='//evil.example'></iframe>x",
        "<p style='background:url(javascript:alert(1))'>x</p>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">x</noscript>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>x"
      })
  void nothingThatRunsIsLeft(String html) {
    var safe = SafeHtml.of(html);
    var again = Jsoup.parseBodyFragment(safe.html());
    assertThat(again.select("script, style, iframe, svg, [^on], [style]")).isEmpty();
    assertThat(again.select("[href]").eachAttr("href")).allMatch(Hrefs::isSafe);
  }

  @Test
  void linksDirectionAndPicturesStay() {
    var html =
        "<p dir=\"rtl\" lang=\"ar\">نص <a href=\"/a\">رابط</a> <img src=\"https://x.example/p.jpg\" alt=\"صورة\"></p>";
    assertThat(SafeHtml.of(html).html()).isEqualTo(html);
    assertThat(SafeHtml.of(html).hadActiveParts()).isFalse();
  }

  @Test
  void titleOfAWholePageIsNoPartOfItsText() {
    assertThat(
            SafeHtml.of("<html><head><title>T</title></head><body><p>B</p></body></html>").text())
        .isEqualTo("B");
  }

  @Test
  void deepNestingDoesNoHarm() {
    assertThat(SafeHtml.of("<div>".repeat(50_000) + "x").text()).contains("x");
  }
}

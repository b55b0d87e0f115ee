package copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import copytaster.article.Article;
import copytaster.article.Signal;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTests {

  private static final String AR = "قال الوزير إن «الخطة» جاهزة، وأضاف: لا تراجع.";
  private static final String AR2 = "وتابع أن الأشغال تبدأ غدا.";

  @Test
  void theStoryIsToldFromItsPage() {
    var article =
        read(
            "<nav>Home News</nav><article><h1>Title</h1><p>One <a href='/x'>two</a> three.</p>Four.</article>"
                + "<aside>More</aside><footer>Legal</footer>");
    assertThat(article.text()).isEqualTo("One two three.\n\nFour.");
    assertThat(article.headline()).isEqualTo("Title");
    assertThat(article.bodies().get(1).value()).contains("<a href=\"https://x.example/x\">");
    assertThat(article.warnings())
        .anyMatch(warning ->
            warning.code().equals("content-chosen") && warning.detail().startsWith("17 of"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div itemprop='articleBody'>%s</div>",
        "<main>%s</main>",
        "<div><div><div class='c1'>%s</div></div></div>",
        "<table><tr><td>%s</td></tr></table>",
        "%s",
        "<form action='x'>%s</form>",
        "<article><h2><a>Teaser</a></h2></article><div class='story'>%s</div>"
      })
  void whereverThePageHasIt(String page) {
    var text = "<p>" + AR + "</p><p>" + AR2 + "</p><p>" + AR + "</p>";
    var article = read("<nav><a>رئيسية</a></nav>" + page.formatted(text) + "<footer>حقوق</footer>");
    assertThat(article.text()).isEqualTo(AR + "\n\n" + AR2 + "\n\n" + AR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>only a menu</nav>",
        "<footer>only a foot</footer>",
        "<div class='related'>only this</div>",
        "<article></article><p>only this</p>",
        "just words",
        "<button>only this</button>"
      })
  void aPageWithAnyTextIsNeverWithout(String page) {
    assertThat(read("<title>t</title>" + page).text()).isNotBlank();
  }

  @Test
  void aPageWithoutTextIsRefused() {
    var refusal = Submissions.refusal(html("<html><body><script>x</script></body></html>"));
    assertThat(refusal.faults().getFirst().code()).isEqualTo("empty");
  }

  @Test
  void jsonLdSaysWhatItIs() {
    var article =
        read(
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
            {"@type":"WebPage","datePublished":"2020-01-01"},
            {"@type":"Person","@id":"#a","name":"سلمى"},
            {"@type":["Thing","ReportageNewsArticle"],"headline":"عنوان &quot;جديد&quot;","alternativeHeadline":"آخر",
            "datePublished":"2026-11-24T07:30:00+03:00","dateModified":"2026-11-24T08:30:00+03:00","author":{"@id":"#a"},
            "publisher":{"name":"الأفق"},"inLanguage":"ar","image":[{"@type":"ImageObject","url":"/a.jpg"},"/b.jpg"],
            "keywords":["x","y، z"],"articleSection":"محليات","correction":"fixed","expires":"2027-01-01T00:00:00Z",
            "about":[{"@type":"Person","name":"P"},{"@type":"NewsMediaOrganization","name":"O"},{"@type":"City","name":"C"},{"@type":"Thing","name":"T"}]}]}
            </script><p>نص</p>\
            """);
    assertThat(article.headlines())
        .extracting(headline -> headline.value())
        .containsExactly("عنوان \"جديد\"", "آخر");
    assertThat(article.firstCreated()).isEqualTo(OffsetDateTime.parse("2026-11-24T07:30+03:00"));
    assertThat(article.versionCreated()).isEqualTo(OffsetDateTime.parse("2026-11-24T08:30+03:00"));
    assertThat(article.by()).isEqualTo("سلمى");
    assertThat(article.infoSources().getFirst().name()).isEqualTo("الأفق");
    assertThat(article.associations()).hasSize(2);
    assertThat(article.keywords()).containsExactly("x", "y", "z");
    assertThat(article.subjects())
        .extracting(subject -> subject.name())
        .containsExactly("محليات", "T");
    assertThat(article.people().getFirst().name()).isEqualTo("P");
    assertThat(article.organisations().getFirst().name()).isEqualTo("O");
    assertThat(article.places().getFirst().name()).isEqualTo("C");
    assertThat(article.signals()).containsExactly(Signal.CORRECTION);
    assertThat(article.expires()).isNotNull();
    assertThat(article.language()).isEqualTo("ar");
  }

  @Test
  void jsonLdHasTheWholeTextOfAPageThatShowsItsBeginning() {
    var json = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + (AR + " ").repeat(5) + "\"}";
    var article =
        read(
            "<script type='application/ld+json'>"
                + json
                + "</script><article>"
                + AR
                + "</article>");
    assertThat(article.text()).hasSizeGreaterThan(4 * AR.length());
    assertThat(Submissions.codes(article)).contains("content-chosen");
  }

  @Test
  void jsonLdThatIsNoneHarmsNothing() {
    var article = read("<script type='application/ld+json'>{\"@type\":</script><p>text</p>");
    assertThat(article.text()).isEqualTo("text");
    assertThat(Submissions.codes(article)).contains("value-dropped");
  }

  @Test
  void metaElementsSayWhatJsonLdDoesNot() {
    var article =
        read(
            """
            <meta property="og:title" content="عنوان"><meta name="description" content="ملخص">
            <meta property="article:published_time" content="2026-11-24T07:30:00+03:00">
            <meta property="article:modified_time" content="2026-11-24T07:40:00+03:00">
            <meta property="article:section" content="محليات"><meta property="article:tag" content="نقل">
            <meta name="author" content="سلمى"><meta property="og:site_name" content="الأفق">
            <meta name="DC.rights" content="© x"><p>نص</p>\
            """);
    assertThat(article.headline()).isEqualTo("عنوان");
    assertThat(article.descriptions().getFirst().value()).isEqualTo("ملخص");
    assertThat(article.versionCreated()).isEqualTo(OffsetDateTime.parse("2026-11-24T07:40+03:00"));
    assertThat(article.by()).isEqualTo("سلمى");
    assertThat(article.keywords()).containsExactly("نقل");
    assertThat(article.copyrightNotice()).isEqualTo("© x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel='canonical' href='https://x.example/1'><meta property='og:url' content='https://x.example/2'>|https://x.example/1",
        "<link rel='canonical' href='https://x.example/'><meta property='og:url' content='https://x.example/2'>|https://x.example/2",
        "<link rel='canonical' href='https://x.example/'>|said",
        "<base href='https://x.example/a/'><link rel='canonical' href='1'>|https://x.example/a/1",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"@id\":\"https://x.example/3\"}</script>|https://x.example/3",
        "<p>x|said"
      })
  void thePageIsKnownByItsAddress(String head, String guid) {
    var hints = new Hints("said", null, null, null);
    var page = Submissions.of("text/html", head + "<p>text</p>", hints);
    assertThat(Submissions.article(page).guid()).isEqualTo(guid);
  }

  @Test
  void withoutAnyIdItsWordsAreIt() {
    assertThat(Submissions.article(html("<p>some words</p>")).guid())
        .isEqualTo(Submissions.article(html("<div><p>some\n words</p></div>")).guid())
        .startsWith("sha256:");
  }

  @Test
  void picturesHaveTheirCaptionsAndAreNoText() {
    var article =
        read(
            "<article><figure><img src='data:x' data-src='/a.jpg' alt='بديل'><figcaption>شرح</figcaption></figure>"
                + "<p>نص <img src='javascript:x()'> بعده</p></article>");
    assertThat(article.text()).isEqualTo("نص بعده");
    var picture = article.associations().getFirst();
    assertThat(picture.caption()).isEqualTo("شرح");
    assertThat(picture.headline()).isEqualTo("بديل");
    assertThat(picture.renditions().getFirst().href()).isEqualTo("https://x.example/a.jpg");
    assertThat(Submissions.codes(article)).contains("href-dropped");
  }

  @Test
  void boilerplateIsSetApart() {
    var article =
        read("<article><p>" + AR + "</p><p>المصدر: وكالة الأفق</p><div>اقرأ أيضا</div></article>");
    assertThat(article.text()).isEqualTo(AR);
    assertThat(article.bodies().get(1).value()).doesNotContain("اقرأ").doesNotContain("المصدر");
    assertThat(article.boilerplate()).hasSize(2);
    assertThat(article.infoSources().getFirst().name()).isEqualTo("وكالة الأفق");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,,<meta charset=utf-8>",
    "UTF-8,,''",
    "UTF-8,ISO-8859-1,<meta charset=utf-8>",
    "windows-1256,,<meta charset='windows-1256'>",
    "windows-1256,iso-8859-1,<meta charset='windows-1256'>",
    "windows-1256,,<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1256'>",
    "windows-1256,windows-1256,<meta charset=utf-8>",
    "windows-1256,,''",
    "ISO-8859-6,ISO-8859-6,''",
    "UTF-16,,<meta charset=utf-16>",
    "UTF-16LE,,''",
    "UTF-8,,<meta charset=utf-16>",
    "UTF-8,,<meta charset=nonsense>"
  })
  void arabicComesThroughInEveryCharset(String charset, String transport, String meta) {
    var text = charset.equals("ISO-8859-6") ? AR.replaceAll("[«»]", "") : AR;
    var page = "<html lang=ar><head>" + meta + "</head><article><p>" + text + "</p></article>";
    var bytes = page.getBytes(Charset.forName(charset));
    var article = Submissions.article(Submissions.of("text/html", bytes, transport, Hints.NONE));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.language()).isEqualTo("ar");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain,<!DOCTYPE html><p>x",
    "application/xml,<?xml version='1.0'?><!-- c --><html><body><p>x</p></body></html>",
    "application/octet-stream,<div><p>x</p></div>",
    "application/xhtml+xml,<html xmlns='http://www.w3.org/1999/xhtml'><body><p>x</p></body></html>"
  })
  void pagesAreKnownWhateverTheyAreSentAs(String mediaType, String page) {
    assertThat(Submissions.article(Submissions.of(mediaType, page)).arrival().format())
        .isEqualTo("html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div class='menu'>a ", "<div>a, b ", "<p>x<article>", "<a>", "<li>", "</b>"})
  void hostilePagesAreReadInBoundedTime(String piece) {
    var page = piece.repeat(1_000_000 / piece.length()) + "<p>text</p>";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(Submissions.parse(html(page)).stories()).hasSize(1));
  }

  @Test
  void elementsAreTakenUpToTheLimit() {
    int most = Limits.DEFAULT.xml().elements();
    var refusal = Submissions.refusal(html("<p>x" + "<br>".repeat(most)));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  private static Article read(String page) {
    var canonical =
        page.contains("canonical") ? "" : "<link rel=canonical href=https://x.example/1>";
    return Submissions.article(html(canonical + page));
  }

  private static Submission html(String page) {
    return Submissions.of("text/html", page.getBytes(UTF_8), null, Hints.NONE);
  }
}

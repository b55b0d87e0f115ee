package copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTests {

  @Test
  void everyEntryIsAStoryOfItsOwnAndABadOneHarmsNone() {
    var stories =
        stories(
            rss(
                "<item><guid>1</guid><title>one</title></item><item/>"
                    + "<item><guid>"
                    + "x".repeat(2_000)
                    + "</guid><title>long</title></item>"
                    + "<item><guid>3</guid><title>three</title></item>"));
    assertThat(stories).hasSize(4);
    assertThat(stories.get(1)).isInstanceOf(Story.Refused.class);
    assertThat(stories.get(2)).isInstanceOf(Story.Refused.class);
    assertThat(((Story.Read) stories.get(3)).article().headline()).isEqualTo("three");
  }

  @Test
  void aFeedWithoutEntriesSaysSo() {
    var refusal = Submissions.refusal(xml(rss("")));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNPROCESSABLE);
    assertThat(refusal.faults().getFirst().code()).isEqualTo("empty");
  }

  @Test
  void entriesAreTakenUpToTheLimit() {
    int most = Limits.DEFAULT.stories();
    var item = "<item><guid>x</guid><title>t</title></item>";
    assertThat(stories(rss(item.repeat(most)))).hasSize(most);
    assertThat(Submissions.refusal(xml(rss(item.repeat(most + 1)))).kind())
        .isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  @Test
  void theSameIdWithOtherContentIsAnUpdateByItsDate() {
    var first = item("<guid>7</guid><title>a</title><pubDate>" + at("08:00:00") + "</pubDate>");
    var later =
        item(
            "<guid>7</guid><title>b</title><pubDate>"
                + at("08:00:00")
                + "</pubDate><atom:updated>2026-11-24T08:30:00Z</atom:updated>");
    assertThat(later.uri()).isEqualTo(first.uri());
    assertThat(later.revision()).isGreaterThan(first.revision());
    assertThat(later.firstCreated()).isEqualTo(first.firstCreated());
    assertThat(first.revision())
        .isEqualTo(Revision.live(Instant.parse("2026-11-24T08:00:00Z").toEpochMilli()));
  }

  @Test
  void withoutAnIdThePageIsIt() {
    var article = item("<title>t</title><link> https://x.example/1?utm_source=rss </link>");
    assertThat(article.guid()).isEqualTo("https://x.example/1?utm_source=rss");
    assertThat(Submissions.codes(article)).contains("id-elsewhere", "date-assumed");
  }

  @Test
  void withoutIdAndPageTheWordsAreIt() {
    var article = item("<title>t</title><description>some words</description>");
    assertThat(article.guid()).startsWith("sha256:");
    assertThat(article.uri())
        .isEqualTo(item("<title> t </title><description>some  words</description>").uri());
  }

  @Test
  void theAddressOfTheFeedIsNoIdOfAnEntry() {
    var stories =
        stories(
            rss(
                "<link>https://x.example/</link>"
                    + "<item><guid>https://x.example/</guid><link>https://x.example/</link><title>a</title></item>"
                    + "<item><guid>https://x.example/</guid><link>https://x.example/</link><title>b</title></item>"));
    assertThat(article(stories.get(0)).guid())
        .startsWith("sha256:")
        .isNotEqualTo(article(stories.get(1)).guid());
    assertThat(Submissions.codes(article(stories.get(0)))).contains("id-shared", "id-derived");
  }

  @Test
  void aPageOfTwoEntriesIsTheIdOfNeither() {
    var item = "<item><link>https://x.example/live</link><title>%s</title></item>";
    var stories = stories(rss(item.formatted("a") + item.formatted("b")));
    assertThat(article(stories.get(0)).guid()).isNotEqualTo(article(stories.get(1)).guid());
  }

  @Test
  void theSendersIdIsForASingleEntryOnly() {
    var hints = new Hints("said", null, null, "AFP");
    var one = rss("<item><title>a</title></item>");
    var two = rss("<item><title>a</title></item><item><title>b</title></item>");
    assertThat(Submissions.article(Submissions.of("text/xml", one, hints)).guid())
        .isEqualTo("said");
    assertThat(Submissions.parse(Submissions.of("text/xml", two, hints)).stories())
        .allMatch(story -> article(story).guid().startsWith("sha256:"));
  }

  @Test
  void contentIsTheTextAndTheDescriptionItsSummary() {
    var article =
        item(
            "<guid>1</guid><title>t</title><description>short</description>"
                + "<content:encoded><![CDATA[<p>One <a href='/x'>two</a> three.</p><p>Four.</p><script>x()</script>]]></content:encoded>");
    assertThat(article.text()).isEqualTo("One two three.\n\nFour.");
    assertThat(article.descriptions().getFirst().value()).isEqualTo("short");
    assertThat(article.bodies().get(1).value()).doesNotContain("script");
    assertThat(Submissions.codes(article))
        .contains("markup-dropped")
        .doesNotContain("summary-only");
  }

  @Test
  void aDescriptionAloneStandsInAsTheText() {
    var article = item("<guid>1</guid><title>t</title><description>a\n\nb &lt; c</description>");
    assertThat(article.text()).isEqualTo("a\n\nb < c");
    assertThat(Submissions.codes(article)).contains("summary-only");
  }

  @Test
  void htmlThatIsEscapedTwiceIsUndoneOnce() {
    var article =
        item(
            "<guid>1</guid><title>AT&amp;amp;T</title><content:encoded>&amp;lt;p&amp;gt;One &amp;amp;amp; two&amp;lt;/p&amp;gt;</content:encoded>");
    assertThat(article.headline()).isEqualTo("AT&T");
    assertThat(article.text()).isEqualTo("One & two");
    assertThat(Submissions.codes(article)).contains("double-escaped");
  }

  @Test
  void markupThatATextIsAboutStays() {
    var article =
        item(
            "<guid>1</guid><title>Use of &lt;script&gt; in 3 &lt; 4</title>"
                + "<description><![CDATA[<p>Write &lt;p&gt; for a paragraph.</p>]]></description>");
    assertThat(article.headline()).isEqualTo("Use of <script> in 3 < 4");
    assertThat(article.text()).isEqualTo("Write <p> for a paragraph.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title type='html'>a &amp;lt;b&amp;gt; &lt;i&gt;c&lt;/i&gt;</title>|a <b> c",
        "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <b>b</b> c</div></title>|a b c",
        "<title>a &lt; b</title>|a < b",
        "<title type='text'>&lt;b&gt; is bold</title>|<b> is bold",
        "<title mode='base64' type='text/plain'>2KPYrtio2KfYsQ==</title>|أخبار",
        "<atom:title>a</atom:title>|a"
      })
  void titlesOfAtomAreWhatTheyAreSaidToBe(String title, String headline) {
    assertThat(entry("<id>1</id>" + title).headline()).isEqualTo(headline);
  }

  @Test
  void atomIsReadInFull() {
    var article =
        entry(
            """
            <id>tag:x.example,2026:1</id><title>عنوان</title>
            <link href="1.html"/><link rel="enclosure" type="audio/mpeg" length="10" href="/a.mp3"/>
            <author><name>سلمى</name></author><author><name>Adam</name></author>
            <published>2026-11-24T08:00:00+02:00</published><updated>2026-11-24T09:00:00+02:00</updated>
            <category term="sy" scheme="https://x.example/c/" label="Syria"/>
            <summary>ملخص</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">فقرة <a href="b">رابط</a> بعده</div></content>
            <source><id>urn:s</id><title>Other</title><link href="https://other.example/"/></source>
            <rights>© x</rights>\
            """);
    assertThat(article.guid()).isEqualTo("tag:x.example,2026:1");
    assertThat(article.text()).isEqualTo("فقرة رابط بعده");
    assertThat(article.bodies().get(1).value()).contains("https://x.example/d/b");
    assertThat(article.by()).isEqualTo("سلمى, Adam");
    assertThat(article.versionCreated()).isEqualTo(OffsetDateTime.parse("2026-11-24T09:00+02:00"));
    assertThat(article.firstCreated()).isEqualTo(OffsetDateTime.parse("2026-11-24T08:00+02:00"));
    assertThat(article.language()).isEqualTo("ar");
    assertThat(article.subjects().getFirst().uri()).isEqualTo("https://x.example/c/sy");
    assertThat(article.associations().getFirst().renditions().getFirst().href())
        .isEqualTo("https://x.example/a.mp3");
    assertThat(article.infoSources().getFirst().name()).isEqualTo("Other");
    assertThat(article.altIds().getFirst().value()).isEqualTo("https://x.example/d/1.html");
    assertThat(article.copyrightNotice()).isEqualTo("© x");
  }

  @Test
  void anEntryThatWasTakenOutIsAKill() {
    var feed =
        "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:at='http://purl.org/atompub/tombstones/1.0'>"
            + "<at:deleted-entry ref='tag:1' when='2026-11-24T08:00:00Z'/></feed>";
    var article = article(stories(feed).getFirst());
    assertThat(article.pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(article.guid()).isEqualTo("tag:1");
  }

  @Test
  void mediaComeWithTheirForms() {
    var article =
        item(
            """
            <guid>1</guid><title>t</title>
            <media:group><media:content url="https://x.example/a.mp4" type="video/mp4" width="10" height="20" isDefault="true"/>
            <media:content url="https://x.example/b.mp4" type="video/mp4" fileSize="5" duration="7.5"/>
            <media:title>film</media:title><media:thumbnail url="https://x.example/t.jpg"/></media:group>
            <enclosure url="https://x.example/a.mp4" type="video/mp4" length="0"/>
            <enclosure url="javascript:x()" type="image/png"/>
            <description>&lt;img src="https://x.example/p.jpg" alt="وصف"&gt;نص</description>\
            """);
    assertThat(article.associations()).hasSize(2);
    var film = article.associations().getFirst();
    assertThat(film.type()).isEqualTo("video");
    assertThat(film.headline()).isEqualTo("film");
    assertThat(film.renditions())
        .extracting(file -> file.name())
        .containsExactly("original", "rendition-2", "thumbnail");
    assertThat(article.associations().getLast().headline()).isEqualTo("وصف");
    assertThat(Submissions.codes(article)).contains("href-dropped");
  }

  @Test
  void prefixesMayBeAnyOrUndeclared() {
    var article =
        article(
            stories(
                    "<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:d='http://purl.org/dc/elements/1.1/'>"
                        + "<channel/><item rdf:about='https://x.example/1'><title>t</title><d:creator>A</d:creator>"
                        + "<dc:date>2026-11-24T08:00:00Z</dc:date><content:encoded>x</content:encoded></item></rdf:RDF>")
                .getFirst());
    assertThat(article.guid()).isEqualTo("https://x.example/1");
    assertThat(article.by()).isEqualTo("A");
    assertThat(article.text()).isEqualTo("x");
    assertThat(article.arrival().format()).isEqualTo("rss-1.0");
    assertThat(article.versionCreated()).isEqualTo(OffsetDateTime.parse("2026-11-24T08:00Z"));
  }

  @Test
  void aFeedThatIsNoXmlIsReadAllTheSame() {
    var feed =
        rss(
            "<item><guid>1</guid><title>Tom & Jerry &ndash; x</title><link>https://x.example/?a=1&b=2</link>"
                + "<description><p>one<br>two</description></item><item><guid>2</guid><title>b</title>");
    var stories = stories(feed);
    assertThat(article(stories.get(0)).headline()).isEqualTo("Tom & Jerry – x");
    assertThat(article(stories.get(0)).text()).isEqualTo("one\ntwo");
    assertThat(article(stories.get(1)).headline()).isEqualTo("b");
    assertThat(Submissions.codes(article(stories.get(0)))).contains("xml-repaired");
  }

  @Test
  void ofAFeedThatIsCutOffTheLastEntryIsRefused() {
    var feed = rss("<item><guid>1</guid><title>a</title></item><item><guid>2</guid><title>b c");
    var stories = stories(feed.substring(0, feed.indexOf(" c")));
    assertThat(article(stories.get(0)).guid()).isEqualTo("1");
    var refusal = ((Story.Refused) stories.get(1)).refusal();
    assertThat(refusal.faults().getFirst().code()).isEqualTo("cut-off");
  }

  @Test
  void whatIsNoFeedIsNotRepaired() {
    assertThat(Submissions.refusal(xml("<newsItem><b></newsItem>")).kind())
        .isEqualTo(Refusal.Kind.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/plain", "application/rss+xml", "application/xml"})
  void feedsAreKnownWhateverTheyAreSentAs(String mediaType) {
    var article =
        Submissions.article(
            Submissions.of(
                mediaType, "<?xml version='1.0'?>\n" + rss("<item><guid>1</guid></item>")));
    assertThat(article.arrival().format()).isEqualTo("rss-2.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1256"})
  void arabicComesThroughInEveryCharset(String charset) {
    var text = "قال الوزير إن «الخطة» جاهزة، وأضاف: لا تراجع.\n\nوتابع أن الأشغال تبدأ غدا.";
    var html = "<p>" + text.replace("\n\n", "</p><p>") + "</p>";
    var feed =
        "<?xml version='1.0' encoding='"
            + charset
            + "'?>"
            + rss(
                "<language>ar</language><item><guid>1</guid><title>خطة جديدة</title><content:encoded><![CDATA["
                    + html
                    + "]]></content:encoded></item>");
    var bytes = feed.getBytes(Charset.forName(charset));
    var article = Submissions.article(Submissions.of("text/xml", bytes, "utf-8", Hints.NONE));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.headline()).isEqualTo("خطة جديدة");
    assertThat(article.language()).isEqualTo("ar");
  }

  @Test
  void datesInTheFutureAreKeptAndWarnedOf() {
    var article =
        item("<guid>1</guid><title>t</title><pubDate>Tue, 24 Nov 2027 08:00:00 GMT</pubDate>");
    assertThat(Submissions.codes(article)).contains("date-in-future");
  }

  private static String at(String time) {
    return "Tue, 24 Nov 2026 " + time + " GMT";
  }

  private static Article item(String inside) {
    return article(stories(rss("<item>" + inside + "</item>")).getFirst());
  }

  private static Article entry(String inside) {
    return article(
        stories(
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ar' xml:base='https://x.example/d/'><entry>"
                    + inside
                    + "</entry></feed>")
            .getFirst());
  }

  private static String rss(String inside) {
    return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
        + " xmlns:atom='http://www.w3.org/2005/Atom' xmlns:media='http://search.yahoo.com/mrss/'><channel>"
        + inside
        + "</channel></rss>";
  }

  private static Submission xml(String text) {
    return Submissions.of("application/xml", text);
  }

  private static List<Story> stories(String xml) {
    return Submissions.parse(
            Submissions.of("application/xml", xml.getBytes(UTF_8), null, Hints.NONE))
        .stories();
  }

  private static Article article(Story story) {
    if (story instanceof Story.Read(var article)) {
      return article;
    }
    throw new AssertionError(story.toString());
  }
}

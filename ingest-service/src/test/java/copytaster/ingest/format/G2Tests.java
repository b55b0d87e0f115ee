package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import copytaster.article.Article;
import copytaster.article.PubStatus;
import copytaster.article.Signal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class G2Tests {

  @Test
  void versionsAreComparedAsNumbers() {
    assertThat(item("version='10'", "").revision())
        .isGreaterThan(item("version='9'", "").revision());
    assertThat(item("version='10'", "").uri()).isEqualTo(item("version='9'", "").uri());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T08:00:00+0100,2026-11-24T08:00:00+01:00",
    "2026-11-24T08:00:00.000Z,2026-11-24T08:00:00Z",
    "2026-11-24 08:00:00Z,2026-11-24T08:00:00Z",
    "2026-11-24T08:00:00,2026-11-24T08:00:00+03:00"
  })
  void datesAreReadInTheirDialects(String written, String meant) {
    assertThat(managed("<versionCreated>" + written + "</versionCreated>").versionCreated())
        .isEqualTo(meant);
  }

  @Test
  void prefixesOfElementsDoNotMatter() {
    var xml =
        "<ns0:newsItem xmlns:ns0='http://iptc.org/std/nar/2006-10-01/' guid='g'><ns0:contentMeta><ns0:headline>خبر</ns0:headline></ns0:contentMeta></ns0:newsItem>";
    assertThat(Submissions.xml(xml).headline()).isEqualTo("خبر");
  }

  @Test
  void headlinesKeepTheirRolesAndOneIsMain() {
    var article =
        described(
            "<headline role='h:short'>short</headline><headline>long</headline><headline>more</headline>");
    assertThat(article.headline()).isEqualTo("long");
    assertThat(article.headlines())
        .extracting(one -> one.role())
        .containsExactly("short", "main", "alternate");
  }

  @Test
  void headlineInTheLanguageOfTheItemIsMain() {
    var article =
        item(
            "xml:lang='ar-SY'",
            "<contentMeta><headline xml:lang='en'>Rain</headline><headline xml:lang='ar'>مطر</headline></contentMeta>");
    assertThat(article.headline()).isEqualTo("مطر");
    assertThat(article.headlines()).hasSize(2);
  }

  @Test
  void unknownPrefixIsKeptAsItIs() {
    var article =
        described("<subject qcode='x:1'/><subject qcode='x:2'/><subject qcode='medtop:20000001'/>");
    assertThat(article.subjects().get(0).literal()).isEqualTo("x:1");
    assertThat(article.subjects().get(2).uri())
        .isEqualTo("http://cv.iptc.org/newscodes/mediatopic/20000001");
    assertThat(Submissions.codes(article)).containsOnlyOnce("unknown-scheme");
  }

  @Test
  void catalogInTheItemGoesBeforeTheOneInTheMessage() {
    var article =
        Submissions.xml(
            """
            <newsMessage><header><catalog><scheme alias="a" uri="http://a/"/><scheme alias="b" uri="http://b/"/></catalog></header>
            <itemSet><newsItem guid="g"><catalog><scheme alias="a" uri="http://own/"/></catalog>
            <contentMeta><subject qcode="a:1"/><subject qcode="b:2"/></contentMeta></newsItem></itemSet></newsMessage>\
            """);
    assertThat(article.subjects())
        .extracting(one -> one.uri())
        .containsExactly("http://own/1", "http://b/2");
  }

  @Test
  void natureOfASubjectTellsWhereItGoes() {
    var article =
        described(
            """
            <subject type="cpnat:person" literal="p"><name>ندى</name></subject>
            <subject literal="o"><name>ANB</name><organisationDetails/></subject>
            <subject type="cpnat:geoArea" literal="g"/><subject type="cpnat:event" literal="e"/>
            <subject type="cpnat:object" literal="t"/><subject type="x:team" literal="s"/>\
            """);
    assertThat(article.people()).hasSize(1);
    assertThat(article.organisations()).hasSize(1);
    assertThat(article.places()).hasSize(1);
    assertThat(article.events()).hasSize(1);
    assertThat(article.objects()).hasSize(1);
    assertThat(article.subjects()).extracting(one -> one.literal()).containsExactly("s");
  }

  @Test
  void escapedMarkupIsReadAsWhatItIs() {
    var html =
        content(
            "<inlineXML contenttype='application/xhtml+xml'><![CDATA[<p>واحد</p><p>two</p>]]></inlineXML>");
    assertThat(html.text()).isEqualTo("واحد\n\ntwo");
    var nitf =
        content(
            "<inlineXML><![CDATA[<?xml version='1.0'?><nitf><body><body.head><byline>من نور</byline></body.head><body.content>نص</body.content></body></nitf>]]></inlineXML>");
    assertThat(nitf.text()).isEqualTo("نص");
    assertThat(nitf.by()).isEqualTo("من نور");
  }

  @Test
  void anyOtherXmlIsReadForItsWords() {
    var article =
        content(
            "<inlineXML><events><event><name>A</name><date>B</date></event></events></inlineXML>");
    assertThat(article.text()).isEqualTo("A\n\nB");
  }

  @Test
  void inlineDataAreTextUnlessTheyAreCoded() {
    assertThat(content("<inlineData contenttype='text/plain'> نص </inlineData>").text())
        .isEqualTo("نص");
    var coded =
        content("<inlineData contenttype='image/png' encoding='encd:base64'>aGk=</inlineData>");
    assertThat(coded.text()).isEmpty();
    assertThat(Submissions.codes(coded)).contains("value-dropped");
  }

  @Test
  void statusCanceledKillsTheItemItself() {
    var article = managed("<pubStatus qcode='stat:canceled'/>");
    assertThat(article.isKilled()).isTrue();
    assertThat(article.killsId()).isNull();
    assertThat(article.signals()).containsExactly(Signal.KILL);
  }

  @Test
  void signalOfAKillKillsWhatItLinksTo() {
    var article =
        managed("<signal qcode='sig:kill'/><link rel='irel:previousVersion' residref='old'/>");
    assertThat(article.killsId()).isEqualTo(other("old").uri());
    assertThat(article.pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(Submissions.codes(article)).contains("status-guessed");
  }

  @Test
  void linkToAnEarlierItemIsASuccession() {
    var article =
        managed(
            "<link rel='irel:replaces' residref='old'/><link rel='irel:seeAlso' href='http://x.example/'/>");
    assertThat(article.supersedes()).isEqualTo(other("old").uri());
    assertThat(article.killsId()).isNull();
    assertThat(article.associations()).extracting(one -> one.name()).containsExactly("seeAlso");
  }

  @ParameterizedTest
  @CsvSource({
    "sig:update,UPDATE",
    "sig:correction,CORRECTION",
    "x:writethru,WRITETHRU",
    "http://cv.iptc.org/newscodes/signal/advisory,ADVISORY",
    "x:strange,OTHER"
  })
  void signalsAreKnownByTheirLastPart(String code, Signal signal) {
    assertThat(managed("<signal qcode='" + code + "'/>").signals()).containsExactly(signal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<embargoed/>", "<embargoed>when ready</embargoed>"})
  void embargoWithoutAnEndIsWithheld(String embargo) {
    assertThat(managed(embargo).pubStatus()).isEqualTo(PubStatus.WITHHELD);
  }

  @Test
  void oneBadItemOfAMessageLeavesItsSiblings() {
    var stories =
        Submissions.parse(
                Submissions.of(
                    "application/vnd.iptc.g2.newsmessage+xml",
                    "<newsMessage><header><transmitId>t1</transmitId></header><itemSet><newsItem guid='a'/><newsItem guid='"
                        + "x".repeat(2_000)
                        + "'/><conceptItem guid='c'/><newsItem/><packageItem guid='p'/></itemSet></newsMessage>"))
            .stories();
    assertThat(stories).hasSize(5);
    assertThat(stories.get(0)).isInstanceOf(Story.Read.class);
    assertThat(codes(stories)).containsExactly("too-long", "no-news", "missing");
    assertThat(stories.get(4)).isInstanceOf(Story.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<conceptItem guid='c'/>",
        "<knowledgeItem/>",
        "<planningItem/>",
        "<catalogItem/>",
        "<catalog/>",
        "<groupSet/>",
        "<newsMessage/>",
        "<newsItem guid='g'><itemMeta><itemClass qcode='cinat:scheme'/></itemMeta></newsItem>",
        "<newsItem><itemMeta><itemClass uri='http://cv.iptc.org/newscodes/plinature/x'/></itemMeta></newsItem>"
      })
  void whatCarriesNoNewsIsRefusedAndSaysSo(String xml) {
    var refusal = Submissions.refusal(Submissions.of("application/xml", xml));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNPROCESSABLE);
    assertThat(refusal.faults()).extracting(fault -> fault.code()).containsExactly("no-news");
  }

  @Test
  void moreItemsThanAreTakenAreRefused() {
    int most = Limits.DEFAULT.stories();
    assertThat(Submissions.parse(message(most)).stories()).hasSize(most);
    assertThat(Submissions.refusal(message(most + 1)).kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
  }

  @Test
  void eachKindOfFieldThatIsDroppedIsWarnedOfOnce() {
    var article =
        described(
            "<subject literal='a'><sameAs/><broader/></subject><subject literal='b'><sameAs/></subject><x:ext xmlns:x='u'/>");
    assertThat(Submissions.codes(article).stream().filter("field-dropped"::equals)).hasSize(3);
  }

  @Test
  void packageThatRefersToItselfHasAnEnd() {
    var groups = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      groups.append(
          "<group id='g%d' role='r:x'><groupRef idref='g%d'/><itemRef residref='i%d'/></group>"
              .formatted(i, (i + 1) % 5_000, i));
    }
    var xml = "<packageItem guid='p'><groupSet root='g0'>" + groups + "</groupSet></packageItem>";
    assertThat(Submissions.xml(xml).associations()).hasSize(5_000);
  }

  @Test
  void manyFieldsTakeBoundedTime() {
    for (var field :
        List.of(
            "<subject qcode='%d:x' confidence='x'/>",
            "<headline>%d</headline>",
            "<description>%d</description>",
            "<x%d/>",
            "<creator qcode='a%d:1'/>")) {
      var many = new StringBuilder();
      for (int i = 0; i < 15_000; i++) {
        many.append(field.formatted(i));
      }
      assertTimeoutPreemptively(Duration.ofSeconds(30), () -> described(many.toString()), field);
    }
    var inline = "<inlineXML><a>" + "<foo/>".repeat(30_000) + "</a></inlineXML>";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> content(inline));
  }

  private static List<String> codes(List<Story> stories) {
    return stories.stream()
        .filter(Story.Refused.class::isInstance)
        .map(story -> ((Story.Refused) story).refusal().faults().getFirst().code())
        .toList();
  }

  private static Submission message(int items) {
    var xml =
        "<newsMessage><itemSet>"
            + "<newsItem guid='a'/>".repeat(items)
            + "</itemSet></newsMessage>";
    return Submissions.of("application/xml", xml);
  }

  private static Article managed(String itemMeta) {
    return item("", "<itemMeta>" + itemMeta + "</itemMeta>");
  }

  private static Article described(String contentMeta) {
    return item("", "<contentMeta>" + contentMeta + "</contentMeta>");
  }

  private static Article content(String contentSet) {
    return item("", "<contentSet>" + contentSet + "</contentSet>");
  }

  private static Article other(String guid) {
    return Submissions.xml("<newsItem guid='" + guid + "'/>");
  }

  private static Article item(String attributes, String content) {
    return Submissions.xml("<newsItem guid='g' " + attributes + ">" + content + "</newsItem>");
  }
}

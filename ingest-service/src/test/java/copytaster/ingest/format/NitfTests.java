package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.PubStatus;
import copytaster.article.Signal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NitfTests {

  @Test
  void textAfterInlineMarkupAndOutsideParagraphsStays() {
    var article =
        body(
            "<p>one <a href='x'>two</a> three <org>ANB</org>.</p>four<foo>five</foo> six<p>seven</p>");
    assertThat(article.text()).isEqualTo("one two three ANB.\n\nfourfive six\n\nseven");
    assertThat(article.organisations()).extracting(one -> one.name()).containsExactly("ANB");
  }

  @Test
  void unknownElementsWithoutWordsBetweenThemAreBlocks() {
    assertThat(body("<foo><bar>one</bar><bar>two</bar></foo>").text()).isEqualTo("one\n\ntwo");
  }

  @Test
  void bodyWithoutParagraphsIsRead() {
    assertThat(body("نص بلا فقرات").text()).isEqualTo("نص بلا فقرات");
    assertThat(nitf("", "نص بلا قسم").text()).isEqualTo("نص بلا قسم");
  }

  @Test
  void severalContentsFollowEachOther() {
    var article = nitf("", "<body.content><p>a</p></body.content><body.content>b</body.content>");
    assertThat(article.text()).isEqualTo("a\n\nb");
  }

  @Test
  void whatStandsInTheHeadAndIsNoneOfItsPartsIsText() {
    var article =
        nitf("", "<body.head><p>lead</p>loose</body.head><body.content><p>a</p></body.content>");
    assertThat(article.text()).isEqualTo("lead\n\nloose\n\na");
  }

  @Test
  void leadThatTheWholeTextRepeatsIsTakenOnce() {
    var lead = "<block class='lead'><p>LEAD: one</p></block>";
    var repeated = body(lead + "<block class='full'><p>LEAD: one</p><p>two</p></block>");
    assertThat(repeated.text()).isEqualTo("LEAD: one\n\ntwo");
    assertThat(Submissions.codes(repeated)).contains("value-dropped");
    assertThat(body(lead + "<block><p>other</p></block>").text()).isEqualTo("LEAD: one\n\nother");
  }

  @Test
  void wordsInElementsThatHtmlHasEmptyStay() {
    var article = body("<p>a <br>b</br> c <source>d</source> <link>e</link></p>");
    assertThat(article.text()).isEqualTo("a\nb c d e");
    assertThat(article.bodies()).allSatisfy(one -> assertThat(one.value()).contains("b", "d", "e"));
  }

  @Test
  void tablesListsAndHeadingsKeepTheirShape() {
    var article =
        body(
            "<hl2>H</hl2><table><tr><td>a</td><td>b</td></tr></table><ol><li>c</li><li>d</li></ol>");
    assertThat(article.text()).isEqualTo("H\n\na\tb\n\nc\nd");
    assertThat(article.bodies())
        .anySatisfy(one -> assertThat(one.value()).contains("<h3>H</h3>", "<td>b</td>"));
  }

  @Test
  void mediaAreAssociationsAndNotText() {
    var article =
        body(
            """
            <p>text<media media-type="video"><media-reference source="v.mp4" mime-type="video/mp4" time="12" \
            time-unit-of-measure="seconds"/><media-reference source="javascript:x" width="wide"/>\
            <media-caption>صورة</media-caption><media-caption>two</media-caption>\
            <media-producer>عمر</media-producer><foo>kept</foo></media> on</p>\
            """);
    assertThat(article.text()).isEqualTo("text on");
    var video = article.associations().getFirst();
    assertThat(video.type()).isEqualTo("video");
    assertThat(video.caption()).isEqualTo("صورة\ntwo\nkept");
    assertThat(video.by()).isEqualTo("عمر");
    assertThat(video.renditions()).hasSize(2);
    assertThat(video.renditions().getFirst().duration()).isEqualTo(12);
    assertThat(Submissions.codes(article)).contains("href-dropped", "value-dropped");
  }

  @Test
  void headlinesWithMarkupAndSeveralLines() {
    var article =
        nitf(
            "",
            "<body.head><hedline><hl2>under</hl2><hl1>The <em>first</em> one</hl1><hl1>second</hl1></hedline></body.head>");
    assertThat(article.headline()).isEqualTo("The first one");
    assertThat(article.headlines())
        .extracting(one -> one.role())
        .containsExactly("sub", "main", "alternate");
  }

  @Test
  void titleStandsInForAHeadline() {
    var article =
        Submissions.xml("<nitf uno='u-1'><head><title>عنوان</title></head><body>x</body></nitf>");
    assertThat(article.headline()).isEqualTo("عنوان");
    assertThat(Submissions.codes(article)).contains("headline-derived");
  }

  @Test
  void versionsInTheIdAreOneArticleAndOrderEqualDates() {
    var first = dated("A4711", "20261124T080000Z");
    var second = dated("A4711:2", "20261124T080000Z");
    var tenth = dated("A4711:10", "20261124T080000Z");
    var later = dated("A4711:3", "20261124T080001Z");
    assertThat(List.of(second.uri(), tenth.uri(), later.uri())).containsOnly(first.uri());
    assertThat(second.revision()).isGreaterThan(first.revision());
    assertThat(tenth.revision()).isGreaterThan(second.revision());
    assertThat(later.revision()).isGreaterThan(tenth.revision());
    assertThat(tenth.version()).isEqualTo("10");
    assertThat(tenth.altIds()).anySatisfy(id -> assertThat(id.value()).isEqualTo("A4711:10"));
  }

  @Test
  void killWithoutAVersionEndsAllOfItsDate() {
    var kill =
        docdata(
            "management-status='canceled'",
            "<doc-id id-string='A4711'/><date.issue norm='20261124T080000Z'/>");
    assertThat(kill.isKilled()).isTrue();
    assertThat(kill.killsId()).isNull();
    assertThat(kill.signals()).containsExactly(Signal.KILL);
    assertThat(kill.revision()).isGreaterThan(dated("A4711:10", "20261124T080000Z").revision());
    assertThat(kill.revision()).isLessThan(dated("A4711", "20261124T080001Z").revision());
  }

  @ParameterizedTest
  @CsvSource({
    "management-status='canceled' management-doc-idref='B1:3',canceled",
    "management-status='cancelled' management-doc-idref='B1',canceled",
    "management-status='usable' management-doc-idref='B1' management-idref-status='canceled',usable"
  })
  void documentKillsAnother(String attributes, String status) {
    var article = docdata(attributes, "<doc-id id-string='A1'/>");
    assertThat(article.killsId()).isEqualTo(dated("B1", "").uri());
    assertThat(article.pubStatus().name()).isEqualToIgnoringCase(status);
    assertThat(article.supersedes()).isNull();
  }

  @Test
  void referenceToAnotherWithoutAKillIsASuccession() {
    var article = docdata("management-doc-idref='B1'", "<doc-id id-string='A1'/>");
    assertThat(article.killsId()).isNull();
    assertThat(article.supersedes()).isEqualTo(dated("B1", "").uri());
  }

  @Test
  void documentWithoutAnIdOfItsOwnHasTheOneThatItsStatusIsAbout() {
    var article = docdata("management-doc-idref='X77:2'", "<doc-id regsrc='AP'/>");
    assertThat(article.guid()).isEqualTo("X77");
    assertThat(Submissions.codes(article)).contains("id-elsewhere");
  }

  @Test
  void killWithoutAnyIdIsRefused() {
    var xml =
        "<nitf><head><docdata management-status='canceled'/></head><body><p>Kill it</p></body></nitf>";
    assertThat(Submissions.refusal(Submissions.of("text/xml", xml)).faults())
        .extracting(fault -> fault.code())
        .containsExactly("kill-without-id");
  }

  @Test
  void documentWithoutIdIsKnownByItsWords() {
    var xml = "<nitf><body><body.content><p>خبر</p></body.content></body></nitf>";
    assertThat(Submissions.xml(xml).uri()).isEqualTo(Submissions.xml(xml).uri());
    assertThat(Submissions.codes(Submissions.xml(xml))).contains("id-derived");
  }

  @Test
  void embargoLastsUntilTheRelease() {
    var release = "<doc-id id-string='A1'/><date.release norm='20301124T080000Z'/>";
    assertThat(docdata("management-status='embargoed'", release).embargoedUntil())
        .isEqualTo("2030-11-24T08:00:00Z");
    assertThat(docdata("management-status='usable'", release).embargoedUntil()).isNotNull();
    assertThat(docdata("", release.replace("2030", "2020")).embargoedUntil()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<date.release norm='soon'/>"})
  void embargoWithoutAReadableReleaseIsWithheld(String release) {
    var article = docdata("management-status='embargoed'", "<doc-id id-string='A1'/>" + release);
    assertThat(article.pubStatus()).isEqualTo(PubStatus.WITHHELD);
    assertThat(Submissions.codes(article)).contains("embargo-unreadable");
  }

  @ParameterizedTest
  @CsvSource({
    "CORRECTED: Rain falls,CORRECTION",
    "UPDATE 2-Rain falls,UPDATE",
    "(KILL) Rain falls,KILL",
    "تصحيح: هطول المطر,CORRECTION",
    "1ST LD-WRITETHRU: Rain,WRITETHRU",
    "ADVISORY - Rain,ADVISORY"
  })
  void headlineMayBeginWithASignal(String headline, Signal signal) {
    var article = headlined(headline);
    assertThat(article.signals()).containsExactly(signal);
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(Submissions.codes(article))
        .contains(signal == Signal.KILL ? "kill-proposed" : "signal-guessed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Update on the rain",
        "Killers of the flower",
        "CORRECT answer given",
        "سحب الجائزة"
      })
  void ordinaryWordsAreNoSignal(String headline) {
    assertThat(headlined(headline).signals()).isEmpty();
  }

  @Test
  void notesToEditorsGiveSignalsAndAreKept() {
    var article =
        docdata(
            "", "<doc-id id-string='A1'/><ed-msg info='Eds: CORRECTS name'/><ed-msg info='two'/>");
    assertThat(article.signals()).containsExactly(Signal.CORRECTION);
    assertThat(article.edNote()).isEqualTo("Eds: CORRECTS name\ntwo");
  }

  @Test
  void partsOfABylineStayApart() {
    var article =
        nitf(
            "",
            "<body.head><byline>By <person>A B</person><byttl>Staff</byttl></byline></body.head>");
    assertThat(article.by()).isEqualTo("By A B Staff");
  }

  @Test
  void datelineGivesPlaceAndIsKeptWhole() {
    var article =
        nitf(
            "",
            "<body.head><dateline><location>BEIRUT</location>, <story.date norm='20261124T070000Z'>Nov 24</story.date> (ANB)</dateline></body.head>");
    assertThat(article.located()).isEqualTo("BEIRUT");
    assertThat(article.contentCreated()).isEqualTo("2026-11-24T07:00:00Z");
    assertThat(article.descriptions())
        .extracting(one -> one.value())
        .containsExactly("BEIRUT, Nov 24 (ANB)");
  }

  private static Article body(String content) {
    return nitf("", "<body.content>" + content + "</body.content>");
  }

  private static Article headlined(String headline) {
    return nitf("", "<body.head><hedline><hl1>" + headline + "</hl1></hedline></body.head>");
  }

  private static Article dated(String id, String issued) {
    return docdata("", "<doc-id id-string='" + id + "'/><date.issue norm='" + issued + "'/>");
  }

  private static Article docdata(String attributes, String content) {
    return Submissions.xml(
        "<nitf><head><docdata "
            + attributes
            + ">"
            + content
            + "</docdata></head><body><p>x</p></body></nitf>");
  }

  private static Article nitf(String docdata, String body) {
    return Submissions.xml("<nitf uno='u-1'>" + docdata + "<body>" + body + "</body></nitf>");
  }
}

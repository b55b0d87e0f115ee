package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import copytaster.article.Signal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsMlTests {

  private static final String ID =
      "<ProviderId>ufuq.example</ProviderId><DateId>20261124</DateId><NewsItemId>jisr</NewsItemId>"
          + "<RevisionId PreviousRevision='1' Update='U'>2</RevisionId>"
          + "<PublicIdentifier>urn:newsml:ufuq.example:20261124:all</PublicIdentifier>";
  private static final String USABLE =
      "<ThisRevisionCreated>20261124T073000+0300</ThisRevisionCreated><Status FormalName='Usable'/>";
  private static final String TEXT =
      "<ContentItem><MimeType FormalName='text/xhtml'/><DataContent><html><head><title/></head><body>"
          + "<p>One <a href='x'>two</a> three.</p>Four.</body></html></DataContent></ContentItem>";

  @Test
  void aStoryIsKnownByProviderDayAndItem() {
    var article = article(item(ID, USABLE, component("", TEXT)));
    assertThat(article.guid()).isEqualTo("urn:newsml:ufuq.example:20261124:jisr");
    assertThat(article.version()).isEqualTo("2");
    assertThat(article.revision()).isEqualTo(Revision.live(2));
    assertThat(article.signals()).containsExactly(Signal.UPDATE);
    assertThat(article.altIds().getFirst().value())
        .isEqualTo("urn:newsml:ufuq.example:20261124:all");
    assertThat(article.text()).isEqualTo("One two three.\n\nFour.");
  }

  @ParameterizedTest
  @CsvSource({"jisr-v3,1,3", "jisr-v3,'',3", "jisr:4,1,4", "jisr,7,7"})
  void anIdThatCarriesTheVersionIsOneOfAFamily(String itemId, String revision, String version) {
    var id =
        "<ProviderId>ufuq.example</ProviderId><DateId>20261124</DateId><NewsItemId>"
            + itemId
            + "</NewsItemId><RevisionId>"
            + revision
            + "</RevisionId>";
    var article = article(item(id, USABLE, component("", TEXT)));
    assertThat(article.guid()).isEqualTo("urn:newsml:ufuq.example:20261124:jisr");
    assertThat(article.version()).isEqualTo(version);
  }

  @Test
  void withoutAnItemIdThePublicIdentifierIsItAndWithoutThatTheWords() {
    var other =
        "<ProviderId>p</ProviderId><NewsItemId> </NewsItemId><PublicIdentifier>urn:newsml:p:20261124:x:2</PublicIdentifier>";
    assertThat(article(item(other, USABLE, component("", TEXT))).guid())
        .isEqualTo("urn:newsml:p:20261124:x");
    var none = article(item("", USABLE, component("", TEXT)));
    assertThat(none.guid()).startsWith("sha256:");
    assertThat(Submissions.codes(none)).contains("id-derived");
  }

  @Test
  void newsLinesOfTheComponentsAroundCountInnermostFirst() {
    var lines =
        "<NewsLines><HeadLine>%s</HeadLine><SubHeadLine>sub</SubHeadLine><ByLine>سلمى</ByLine><DateLine>دمشق</DateLine>"
            + "<SlugLine>jisr</SlugLine><KeywordLine>جسر، نقل</KeywordLine><CreditLine>الأفق</CreditLine>"
            + "<CopyrightLine>© x</CopyrightLine><NewsLine><NewsLineType FormalName='EditorialNote'/><NewsLineText>note</NewsLineText></NewsLine></NewsLines>";
    var article =
        article(
            item(
                ID,
                USABLE + "<Urgency FormalName='3'/>",
                component(lines.formatted("outer"), component(lines.formatted("inner"), TEXT))));
    assertThat(article.headlines())
        .extracting(headline -> headline.value())
        .containsExactly("inner", "sub");
    assertThat(article.by()).isEqualTo("سلمى");
    assertThat(article.located()).isEqualTo("دمشق");
    assertThat(article.slugline()).isEqualTo("jisr");
    assertThat(article.keywords()).containsExactly("جسر", "نقل");
    assertThat(article.infoSources().getFirst().name()).isEqualTo("الأفق");
    assertThat(article.copyrightNotice()).isEqualTo("© x");
    assertThat(article.edNote()).isEqualTo("note");
    assertThat(article.urgency()).isEqualTo(3);
  }

  @Test
  void descriptiveMetadataSayWhatItIsAbout() {
    var data =
        """
        <AdministrativeMetadata><Provider><Party FormalName="Ufuq"/></Provider><Source><Party FormalName="Nahr"/></Source></AdministrativeMetadata>
        <RightsMetadata><Copyright><CopyrightHolder>H</CopyrightHolder></Copyright><UsageRights><Limitations>L</Limitations></UsageRights></RightsMetadata>
        <DescriptiveMetadata><Language FormalName="ar"/><Genre FormalName="Feature"/>
        <SubjectCode><Subject FormalName="04000000"/><SubjectDetail FormalName="medtop:20000209"/><SubjectMatter FormalName="own"/></SubjectCode>
        <Location HowPresent="Origin"><Property FormalName="Country" Value="SYR"/><Property FormalName="City" Value="Damascus"/></Location>
        <OfInterestTo FormalName="x"/></DescriptiveMetadata>\
        """;
    var article = article(item(ID, USABLE, component(data, TEXT)));
    assertThat(article.language()).isEqualTo("ar");
    assertThat(article.subjects())
        .extracting(subject -> subject.uri())
        .containsExactly(
            "http://cv.iptc.org/newscodes/subjectcode/04000000",
            "http://cv.iptc.org/newscodes/mediatopic/20000209",
            null);
    assertThat(article.subjects().getLast().literal()).isEqualTo("own");
    assertThat(article.places().getFirst().name()).isEqualTo("SYR, Damascus");
    assertThat(article.genres().getFirst().name()).isEqualTo("Feature");
    assertThat(article.infoSources())
        .extracting(source -> source.name())
        .containsExactly("Nahr", "Ufuq");
    assertThat(article.copyrightHolder()).isEqualTo("H");
    assertThat(article.usageTerms()).isEqualTo("L");
    assertThat(Submissions.codes(article)).contains("field-dropped");
  }

  @Test
  void picturesComeWithTheirCaptionsAndAllTheirFiles() {
    var photo =
        "<NewsComponent><Role FormalName='Photo'/><NewsLines><HeadLine>الجسر</HeadLine></NewsLines>"
            + component("<Role FormalName='Caption'/>", plain("الجسر ليلا"))
            + component("<Role FormalName='Main'/>", file("a.jpg"))
            + component("<Role FormalName='Thumbnail'/>", file("t.jpg"))
            + "</NewsComponent>";
    var article = article(item(ID, USABLE, component("", component("", TEXT) + photo)));
    assertThat(article.text()).isEqualTo("One two three.\n\nFour.");
    var picture = article.associations().getFirst();
    assertThat(picture.type()).isEqualTo("picture");
    assertThat(picture.headline()).isEqualTo("الجسر");
    assertThat(picture.caption()).isEqualTo("الجسر ليلا");
    assertThat(picture.renditions())
        .extracting(file -> file.name())
        .containsExactly("Main", "Thumbnail");
    assertThat(picture.renditions().getFirst().width()).isEqualTo(800);
  }

  @Test
  void anItemOfAPictureAloneIsAPicture() {
    var article =
        article(
            item(
                ID,
                USABLE,
                component(
                    "",
                    component("<Role FormalName='Caption'/>", plain("caption"))
                        + component("<Role FormalName='Main'/>", file("a.jpg")))));
    assertThat(article.type()).isEqualTo("picture");
    assertThat(article.descriptions().getFirst().value()).isEqualTo("caption");
    assertThat(article.renditions()).hasSize(1);
    assertThat(article.associations()).isEmpty();
  }

  @Test
  void severalStoriesInAnItemAreSeveralArticles() {
    var story = "<NewsLines><HeadLine>%s</HeadLine></NewsLines>";
    var stories =
        stories(
            item(
                ID,
                USABLE,
                component(
                    "",
                    component(story.formatted("a"), plain("text a"))
                        + component(story.formatted("b"), plain("text b")))));
    assertThat(stories).extracting(one -> read(one).headline()).containsExactly("a", "b");
    assertThat(stories).extracting(one -> read(one).text()).containsExactly("text a", "text b");
    assertThat(read(stories.get(0)).guid()).isEqualTo("urn:newsml:ufuq.example:20261124:jisr");
    assertThat(read(stories.get(1)).guid()).isEqualTo("urn:newsml:ufuq.example:20261124:jisr#2");
  }

  @Test
  void theSameTextInTwoLanguagesIsTwoArticles() {
    var story =
        "<NewsLines><HeadLine>%1$s</HeadLine></NewsLines><DescriptiveMetadata><Language FormalName='%1$s'/></DescriptiveMetadata>";
    var stories =
        stories(
            item(
                ID,
                USABLE,
                component(
                    "<BasisForChoice>./NewsComponent/DescriptiveMetadata/Language</BasisForChoice>",
                    component(story.formatted("ar"), plain("نص"))
                        + component(story.formatted("en"), plain("text")))));
    assertThat(stories).extracting(one -> read(one).language()).containsExactly("ar", "en");
    assertThat(read(stories.get(1)).guid()).endsWith("#en");
  }

  @Test
  void ofAlternativesTheRichestIsTaken() {
    var nitf =
        "<ContentItem><Format FormalName='NITF'/><DataContent><nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head>"
            + "<body.content><p>One two three.</p></body.content></body></nitf></DataContent></ContentItem>";
    var article =
        article(
            item(
                ID,
                USABLE,
                "<NewsComponent EquivalentsList='yes'>"
                    + plain("One two three.")
                    + nitf
                    + "</NewsComponent>"));
    assertThat(article.text()).isEqualTo("One two three.");
    assertThat(article.bodies()).hasSize(2);
    assertThat(article.headline()).isEqualTo("H");
    assertThat(Submissions.codes(article)).contains("alternative-left");
  }

  @Test
  void piecesAreOneText() {
    var article = article(item(ID, USABLE, component("", plain("one") + plain("two") + TEXT)));
    assertThat(article.text()).isEqualTo("one\n\ntwo\n\nOne two three.\n\nFour.");
  }

  @Test
  void rolesSayWhatATextIs() {
    var article =
        article(
            item(
                ID,
                USABLE,
                "<NewsComponent><BasisForChoice>./NewsComponent/Role</BasisForChoice>"
                    + component("<Role FormalName='HeadLine'/>", plain("head"))
                    + component("<Role FormalName='Abstract'/>", plain("short"))
                    + component("<Role FormalName='Contact'/>", plain("call us"))
                    + component("<Role FormalName='Body'/>", plain("body"))
                    + "</NewsComponent>"));
    assertThat(article.headline()).isEqualTo("head");
    assertThat(article.descriptions().getFirst().value()).isEqualTo("short");
    assertThat(article.text()).isEqualTo("body");
    assertThat(article.bodies().getLast().role()).isEqualTo("Contact");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;p>قال&lt;/p>&lt;p>نعم&lt;/p>",
        "<![CDATA[<html><body><p>قال</p><p>نعم</p></body></html>]]>",
        "<![CDATA[<?xml version='1.0'?><nitf><body><body.head/><body.content><p>قال</p><p>نعم</p></body.content></body></nitf>]]>",
        "<p>قال</p><p>نعم</p>",
        "قال\n\nنعم"
      })
  void textsComeInManyForms(String data) {
    var content = "<ContentItem><DataContent>" + data + "</DataContent></ContentItem>";
    assertThat(article(item(ID, USABLE, component("", content))).text()).isEqualTo("قال\n\nنعم");
  }

  @Test
  void textsMayBeInBase64() {
    var base64 = Base64.getEncoder().encodeToString("نص الخبر".getBytes(StandardCharsets.UTF_8));
    var content =
        "<ContentItem><Encoding Notation='Base64'><DataContent>"
            + base64
            + "</DataContent></Encoding></ContentItem>";
    assertThat(article(item(ID, USABLE, component("", content))).text()).isEqualTo("نص الخبر");
  }

  @Test
  void anEmbargoedStoryIsUsableWhenItsEmbargoIsOver() {
    var life =
        "<Status FormalName='Embargoed'/><StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>20261124T120000Z</DateAndTime></StatusWillChange>";
    var article = article(item(ID, life, component("", TEXT)));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    assertThat(article.embargoedUntil()).isEqualTo(OffsetDateTime.parse("2026-11-24T12:00Z"));
    var endless = article(item(ID, "<Status FormalName='Embargoed'/>", component("", TEXT)));
    assertThat(endless.pubStatus()).isEqualTo(PubStatus.WITHHELD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Status FormalName='Canceled'/>",
        "<Status FormalName='Usable'/><Instruction FormalName='Kill'/>",
        "<Status FormalName='Usable'/><Instruction FormalName='Delete'><RevisionStatus Revision='2'/></Instruction>"
      })
  void aKillMayCarryNoText(String life) {
    var article = article(item(ID, life, ""));
    assertThat(article.pubStatus()).isEqualTo(PubStatus.CANCELED);
    assertThat(article.revision()).isEqualTo(Revision.kill(2));
  }

  @ParameterizedTest
  @CsvSource({"Rectify,CORRECTION", "Update,UPDATE", "Writethru,WRITETHRU", "Delete,UPDATE"})
  void instructionsForFormerRevisionsAreSignals(String instruction, Signal signal) {
    var life =
        "<Status FormalName='Usable'/><Instruction FormalName='"
            + instruction
            + "'><RevisionStatus Revision='1'/></Instruction>";
    var article = article(item(ID, life, component("", TEXT)));
    assertThat(article.signals()).contains(signal);
    assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
  }

  @Test
  void itemsWithinItemsAndBesideEachOtherAreStories() {
    var inner = item(ID.replace(">jisr<", ">inner<"), USABLE, component("", plain("inner")));
    var outer = item(ID, USABLE, component("", plain("outer") + inner));
    var topics = item(ID.replace(">jisr<", ">topics<"), USABLE, "<TopicSet/>");
    var stories = stories(outer + topics);
    assertThat(stories).hasSize(3);
    assertThat(read(stories.get(0)).text()).isEqualTo("outer");
    assertThat(read(stories.get(1)).text()).isEqualTo("inner");
    assertThat(((Story.Refused) stories.get(2)).refusal().faults().getFirst().code())
        .isEqualTo("no-news-content");
  }

  @ParameterizedTest
  @CsvSource({
    "20190129T133400,2019-01-29T13:34+02:00,true",
    "20190129T133400+0000,2019-01-29T13:34Z,false",
    "20190129T133400Z,2019-01-29T13:34Z,false"
  })
  void datesComeWithAndWithoutZone(String written, OffsetDateTime meant, boolean assumed) {
    var life = "<ThisRevisionCreated>" + written + "</ThisRevisionCreated>";
    var article = article(item(ID, life, component("", TEXT)));
    assertThat(article.versionCreated()).isEqualTo(meant);
    assertThat(Submissions.codes(article).contains("zone-assumed")).isEqualTo(assumed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "windows-1256"})
  void arabicComesThroughInEveryCharset(String charset) {
    var text = "قال الوزير إن «الخطة» جاهزة، وأضاف: لا تراجع.\n\nوتابع أن الأشغال تبدأ غدا.";
    var html = "<p>" + text.replace("\n\n", "</p>\n<p>") + "</p>";
    var xml =
        "<?xml version='1.0' encoding='"
            + charset
            + "'?><!DOCTYPE NewsML SYSTEM 'http://127.0.0.1:9/NewsML_1.2.dtd' [<!ENTITY % x 'y'>]>"
            + newsml(
                item(
                    ID,
                    USABLE,
                    component(
                        "<NewsLines><HeadLine>خطة جديدة</HeadLine></NewsLines>",
                        "<ContentItem><DataContent><body>"
                            + html
                            + "</body></DataContent></ContentItem>")));
    var bytes = xml.getBytes(Charset.forName(charset));
    var article = Submissions.article(Submissions.of("text/xml", bytes, null, Hints.NONE));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.headline()).isEqualTo("خطة جديدة");
  }

  private static String component(String data, String content) {
    return "<NewsComponent>" + data + content + "</NewsComponent>";
  }

  private static String plain(String text) {
    return "<ContentItem><MimeType FormalName='text/plain'/><DataContent>"
        + text
        + "</DataContent></ContentItem>";
  }

  private static String file(String name) {
    return "<ContentItem Href='https://x.example/"
        + name
        + "'><MediaType FormalName='Photo'/><MimeType FormalName='image/jpeg'/><Characteristics><SizeInBytes>5</SizeInBytes>"
        + "<Property FormalName='Width' Value='800'/></Characteristics></ContentItem>";
  }

  private static String item(String id, String management, String component) {
    return "<NewsItem><Identification><NewsIdentifier>"
        + id
        + "</NewsIdentifier></Identification><NewsManagement>"
        + management
        + "</NewsManagement>"
        + component
        + "</NewsItem>";
  }

  private static String newsml(String items) {
    return "<NewsML Version='1.2'><NewsEnvelope><TransmissionId>t</TransmissionId></NewsEnvelope>"
        + items
        + "</NewsML>";
  }

  private static List<Story> stories(String items) {
    return Submissions.parse(Submissions.of("text/xml", newsml(items))).stories();
  }

  private static Article article(String item) {
    return read(stories(item).getFirst());
  }

  private static Article read(Story story) {
    if (story instanceof Story.Read(var article)) {
      return article;
    }
    throw new AssertionError(story.toString());
  }
}

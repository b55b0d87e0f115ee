package copytaster.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Article;
import copytaster.article.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One story is one article's words and facts, whichever of IPTC's formats it comes in. */
class SameStoryTests {

  private static final String SUBJECT = "http://cv.iptc.org/newscodes/mediatopic/20000537";
  private static final String BODY =
      "<p>بدأ موسم <a href=\\\"https://a.example/x\\\">قطف الزيتون</a> في الساحل.</p><p>وقال مزارعون إن الإنتاج أقل.</p>";
  private static final String XML_BODY = BODY.replace("\\\"", "\"");

  private static final Map<String, String> STORIES =
      Map.of(
          "ninjs-1",
          """
          {"$standard":{"name":"ninjs","version":"1.4"},"uri":"urn:ofq:7","version":"2","language":"ar",
          "versioncreated":"2026-11-20T10:00:00+02:00","headline":"موسم الزيتون","body_html":"%s",
          "subject":[{"name":"زراعة","scheme":"http://cv.iptc.org/newscodes/mediatopic/","code":"20000537"}]}
          """
              .formatted(BODY),
          "ninjs-2",
          """
          {"standard":{"name":"ninjs","version":"2.1"},"uri":"urn:ofq:7","version":"2","language":"ar",
          "versioncreated":"2026-11-20T10:00:00+02:00","headlines":[{"role":"main","value":"موسم الزيتون"}],
          "bodies":[{"role":"main","contenttype":"text/html","value":"%s"}],
          "subjects":[{"name":"زراعة","uri":"%s"}]}
          """
              .formatted(BODY, SUBJECT),
          "ninjs-3",
          """
          {"standard":{"name":"ninjs","version":"3.0"},"uri":"urn:ofq:7","version":"2","language":"ar",
          "versionCreated":"2026-11-20T10:00:00+02:00","headlines":[{"role":"main","value":"موسم الزيتون"}],
          "bodies":[{"role":"main","contentType":"text/html","value":"%s"}],
          "subjects":[{"name":"زراعة","uri":"%s"}]}
          """
              .formatted(BODY, SUBJECT),
          "newsml-1",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <!DOCTYPE NewsML SYSTEM "http://127.0.0.1:9/NewsML_1.2.dtd">
          <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>ofq.example</ProviderId>
          <DateId>20261120</DateId><NewsItemId>7</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId>
          <PublicIdentifier>urn:newsml:ofq.example:20261120:7:2</PublicIdentifier></NewsIdentifier></Identification>
          <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20261120T090000+0200</FirstCreated>
          <ThisRevisionCreated>20261120T100000+0200</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
          <NewsComponent><NewsLines><HeadLine>موسم الزيتون</HeadLine></NewsLines>
          <DescriptiveMetadata><Language FormalName="ar"/>
          <SubjectCode><SubjectDetail FormalName="20000537" Scheme="MediaTopic"/></SubjectCode></DescriptiveMetadata>
          <ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content>%s</body.content></body></nitf>
          </DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
          """
              .formatted(XML_BODY),
          "newsml-g2",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:ofq:7" version="2" xml:lang="ar">
          <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
          <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2026-11-20T10:00:00+02:00</versionCreated></itemMeta>
          <contentMeta><headline>موسم الزيتون</headline><subject qcode="medtop:20000537"><name>زراعة</name></subject></contentMeta>
          <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>%s</body></html></inlineXML></contentSet>
          </newsItem>
          """
              .formatted(XML_BODY));

  @ParameterizedTest
  @ValueSource(strings = {"ninjs-1", "ninjs-2", "ninjs-3", "newsml-1", "newsml-g2"})
  void saysTheSameInEveryFormat(String format) {
    var article = article(format);
    assertThat(article.headline()).isEqualTo("موسم الزيتون");
    assertThat(article.text())
        .isEqualTo("بدأ موسم قطف الزيتون في الساحل.\n\nوقال مزارعون إن الإنتاج أقل.");
    assertThat(article.language()).isEqualTo("ar");
    assertThat(article.version()).isEqualTo("2");
    assertThat(article.versionCreated().toInstant())
        .isEqualTo(Instant.parse("2026-11-20T08:00:00Z"));
    assertThat(article.subjects()).extracting(Subject::uri).isEqualTo(List.of(SUBJECT));
  }

  private static Article article(String format) {
    var type = format.startsWith("ninjs") ? "application/json" : "application/xml";
    return Submissions.article(Submissions.of(type, STORIES.get(format)));
  }
}

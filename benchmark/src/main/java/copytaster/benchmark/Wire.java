package copytaster.benchmark;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same story, about 3 KB of it, as each wire sends it. */
public enum Wire {
  MARKDOWN("text/markdown", "# %1$s\n\n%2$s\n", "\n\n", ""),
  PLAIN_TEXT("text/plain", "%1$s\n\n%2$s\n", "\n\n", ""),
  NINJS_3(
      "application/json",
      """
      {"standard":{"name":"ninjs","version":"3.0"},"uri":"urn:bench:1","version":"3","language":"ar",
      "versionCreated":"2026-11-20T10:00:00Z","pubStatus":"usable","headlines":[{"role":"main","value":"%1$s"}],
      "bodies":[{"contentType":"text/html","value":"%2$s"}],"subjects":[{"uri":"http://cv.iptc.org/newscodes/mediatopic/11000000"}]}
      """,
      "",
      "p"),
  NEWSML_G2(
      "application/xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:bench:1" version="3" xml:lang="ar">
        <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
        <itemMeta><itemClass qcode="ninat:text"/><provider literal="Bench"/>
          <versionCreated>2026-11-20T10:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
        <contentMeta><urgency>4</urgency><headline>%1$s</headline>
          <subject qcode="medtop:11000000"><name>politics</name></subject></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml">
          <html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>%2$s</body></html>
        </inlineXML></contentSet>
      </newsItem>
      """,
      "",
      "p"),
  NITF(
      "application/xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <nitf><head><title>%1$s</title><docdata><doc-id id-string="bench-1"/><urgency ed-urg="4"/>
        <date.issue norm="20261120T100000Z"/><du-key key="bench" version="3"/></docdata></head>
      <body><body.head><hedline><hl1>%1$s</hl1></hedline></body.head><body.content>%2$s</body.content></body></nitf>
      """,
      "",
      "p"),
  NEWSML_1(
      "application/xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <NewsML><NewsEnvelope><DateAndTime>20261120T100000Z</DateAndTime></NewsEnvelope>
      <NewsItem><Identification><NewsIdentifier><ProviderId>bench.example</ProviderId><DateId>20261120</DateId>
        <NewsItemId>bench-1</NewsItemId><RevisionId PreviousRevision="2" Update="N">3</RevisionId>
        <PublicIdentifier>urn:newsml:bench.example:20261120:bench-1:3N</PublicIdentifier></NewsIdentifier></Identification>
        <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20261120T090000Z</FirstCreated>
        <ThisRevisionCreated>20261120T100000Z</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
        <NewsComponent><NewsLines><HeadLine>%1$s</HeadLine></NewsLines>
        <ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content>%2$s</body.content></body></nitf></DataContent></ContentItem>
        </NewsComponent></NewsItem></NewsML>
      """,
      "",
      "p"),
  RSS(
      "application/rss+xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bench</title><link>https://bench.example/</link>
      <item><guid isPermaLink="false">bench-1</guid><title>%1$s</title><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>
      <link>https://bench.example/1</link><content:encoded><![CDATA[%2$s]]></content:encoded></item></channel></rss>
      """,
      "",
      "p"),
  HTML(
      "text/html",
      """
      <!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>%1$s</title>
      <link rel="canonical" href="https://bench.example/1"><meta property="article:published_time" content="2026-11-20T10:00:00Z">
      </head><body><nav><a href="/">Home</a></nav><article><h1>%1$s</h1>%2$s</article><footer>Footer</footer></body></html>
      """,
      "",
      "p"),
  IPTC_7901(
      "text/plain",
      "\u0001BEN0042 4 pol 420 bench\r\n\u0002\r\n%1$s\r\n\r\n%2$s\r\n\u0003\r\n201000 GMT nov 26\u0004",
      "\r\n\r\n",
      "",
      "windows-1256"),
  EMAIL(
      "message/rfc822",
      "Message-ID: <bench-1@bench.example>\r\nFrom: Desk <desk@bench.example>\r\nSubject: Bench\r\nDate: Fri, 20 Nov 2026 10:00:00 +0000\r\n"
          + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%1$s\r\n\r\n%2$s\r\n",
      "\r\n\r\n",
      "");

  private static final String ARABIC =
      "أعلنت وزارة الطاقة في العاصمة أن العمل في محطة الكهرباء الجديدة سيبدأ مطلع العام المقبل بعد"
          + " توقيع العقد مع شركة أجنبية، وقال الوزير إن المشروع يوفر ستمئة فرصة عمل ويغطي حاجة مدينتين.";
  private static final String ENGLISH =
      "The ministry said on Friday that work on the new power plant would begin early next year, once"
          + " the contract is signed, and that it would supply two cities and employ six hundred people.";

  private final String mediaType;
  private final byte[] bytes;

  Wire(String mediaType, String frame, String between, String element) {
    this(mediaType, frame, between, element, "UTF-8");
  }

  Wire(String mediaType, String frame, String between, String element, String charset) {
    this.mediaType = mediaType;
    var body =
        IntStream.range(0, 12)
            .mapToObj(i -> i % 3 == 2 ? ENGLISH : ARABIC)
            .map(text -> element.isEmpty() ? text : "<p>" + text + "</p>")
            .collect(Collectors.joining(between));
    this.bytes = frame.formatted("محطة كهرباء جديدة", body).getBytes(Charset.forName(charset));
  }

  /** Returns the media type to push it with. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns what is pushed; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** Returns its text, for those who read no further than characters. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns whether it is XML. */
  public boolean isXml() {
    return mediaType.endsWith("xml");
  }
}

package copytaster.ingest.format;

import copytaster.ingest.format.Charsets.Decoded;
import copytaster.ingest.format.Refusal.Kind;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page that is one story. */
final class HtmlParser implements StoryParser {

  private final Limits limits;

  HtmlParser(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Parsed parse(Submission submission) {
    return switch (HtmlCharset.decode(submission.content(), submission.charset())) {
      case Decoded.Undecodable(var refusal) -> Parsed.unreadable(refusal);
      case Decoded.Text text -> read(submission, text);
    };
  }

  private Parsed read(Submission submission, Decoded.Text text) {
    var parser = Parser.htmlParser().setMaxDepth(limits.xml().depth());
    var document = Jsoup.parse(text.value(), "", parser);
    if (isTooLarge(document)) {
      var what = "the page has more than " + limits.xml().elements() + " elements";
      return Parsed.unreadable(Refusal.of(Kind.TOO_LARGE, "", "too-large", what));
    }
    var draft = new Draft(submission, text, limits);
    var page = HtmlPage.of(document, limits, draft.reading());
    var story = new HtmlStory(page, draft, submission);
    if (story.isEmpty()) {
      return Parsed.unreadable(Refusal.of(Kind.UNPROCESSABLE, "", "empty", "the page has no text"));
    }
    return Parsed.of(text, List.of(story.story(text.charset())));
  }

  private boolean isTooLarge(Document document) {
    return document.stream().skip(limits.xml().elements()).findAny().isPresent();
  }
}

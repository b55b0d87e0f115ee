package copytaster.ingest.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The wire formats that are read, by media type. */
public final class Formats {

  private final Map<String, StoryParser> parsers = new TreeMap<>();

  /** Takes how much of a submission is read. */
  public Formats(Limits limits) {
    var markdown = new TextParser(new MarkdownMarkup());
    parsers.put("text/markdown", markdown);
    parsers.put("text/x-markdown", markdown);
    parsers.put("text/plain", new TextParser(new PlainMarkup()));
    var ninjs = new NinjsParser(limits);
    parsers.put("application/json", ninjs);
    parsers.put("application/ninjs+json", ninjs);
    parsers.put("application/vnd.iptc.ninjs+json", ninjs);
  }

  /** Returns the parser for a media type, which has no parameters. */
  public Optional<StoryParser> parserFor(String mediaType) {
    return Optional.ofNullable(parsers.get(mediaType.toLowerCase(Locale.ROOT)));
  }

  /** Returns the media types that are read, in alphabetical order. */
  public List<String> mediaTypes() {
    return List.copyOf(parsers.keySet());
  }
}

package copytaster.ingest.format;

import copytaster.ingest.format.Charsets.Decoded;
import copytaster.ingest.format.ControlFrames.Range;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the wires of the teleprinter's days: IPTC 7901 and ANPA 1312, several messages in a file.
 */
final class ControlWireParser implements StoryParser {

  private final Limits limits;

  ControlWireParser(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Parsed parse(Submission submission) {
    return switch (Charsets.decode(submission.content(), submission.charset())) {
      case Decoded.Undecodable(var refusal) -> Parsed.unreadable(refusal);
      case Decoded.Text text -> read(submission, text);
    };
  }

  private Parsed read(Submission submission, Decoded.Text whole) {
    boolean wide = whole.charset().startsWith("UTF-16") || whole.charset().startsWith("UTF-32");
    // The frames are found among bytes, since each message may be in its own charset.
    var bytes = wide ? whole.value().getBytes(StandardCharsets.UTF_8) : submission.content();
    var ranges = ControlFrames.of(bytes, limits.stories());
    if (ranges.size() > limits.stories()) {
      var detail = "more than " + limits.stories() + " stories";
      return Parsed.unreadable(Refusal.of(Refusal.Kind.TOO_LARGE, "", "too-many-stories", detail));
    }
    var each = ranges.size() > 1 ? withoutId(submission) : submission;
    var stories = new ArrayList<Story>();
    for (var range : ranges) {
      stories.add(story(bytes, range, each, whole, wide));
    }
    return Parsed.of(whole, stories);
  }

  private Story story(
      byte[] bytes, Range range, Submission submission, Decoded.Text whole, boolean wide) {
    var part = Arrays.copyOfRange(bytes, range.from(), range.to());
    var text = wide ? utf8(part, whole) : text(part, submission.charset(), whole);
    var message = ControlMessage.of(text.value(), range.line());
    return ControlStory.of(message, submission, text, limits);
  }

  // A message alone may be too short to tell its charset by.
  private static Decoded.Text text(byte[] part, @Nullable String declared, Decoded.Text whole) {
    boolean isUtf8 = whole.charset().equals("UTF-8");
    var decoded = Charsets.decode(part, isUtf8 ? declared : whole.charset());
    if (!(decoded instanceof Decoded.Text text)) {
      return whole;
    }
    if (isUtf8 || !text.charset().equals(whole.charset())) {
      return text;
    }
    var warnings = new Warnings();
    warnings.addAll(whole.warnings());
    text.warnings().stream()
        .filter(warning -> !whole.warnings().contains(warning))
        .forEach(warning -> warnings.addAll(List.of(warning)));
    return new Decoded.Text(text.value(), text.charset(), text.why(), warnings.list());
  }

  private static Decoded.Text utf8(byte[] part, Decoded.Text whole) {
    var value = new String(part, StandardCharsets.UTF_8);
    return new Decoded.Text(value, whole.charset(), whole.why(), whole.warnings());
  }

  // One id cannot be that of several messages.
  private static Submission withoutId(Submission all) {
    var hints = new Hints(null, all.hints().date(), all.hints().language(), all.hints().source());
    return all.with(hints);
  }
}

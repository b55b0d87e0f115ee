package copytaster.ingest.format;

import copytaster.article.Warning;
import copytaster.ingest.format.Refusal.Kind;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON strictly, then once more with raw control characters inside strings and with names
 * that stand twice in one object.
 */
final class Json {

  /** What a text holds. */
  sealed interface Result {

    /**
     * JSON.
     *
     * @param root the outermost value
     * @param repairs what had to be repaired to read it
     */
    record Tree(JsonNode root, List<Warning> repairs) implements Result {}

    /** No JSON that is taken. */
    record Refused(Refusal refusal) implements Result {}
  }

  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_NAME = 1_000;

  private final JsonMapper strict;
  private final JsonMapper lenient;

  Json(int depth) {
    this.strict = new JsonMapper(factory(depth, false));
    this.lenient = new JsonMapper(factory(depth, true));
  }

  Result read(String text) {
    var result = read(strict, text);
    if (!(result instanceof Result.Refused(var refusal)) || refusal.kind() != Kind.MALFORMED) {
      return result;
    }
    return read(lenient, text) instanceof Result.Tree(var root, var _)
        ? repaired(root, text, refusal)
        : result;
  }

  private Result repaired(JsonNode root, String text, Refusal strictly) {
    DuplicateNames names;
    try (var parser = lenient.createParser(text)) {
      names = DuplicateNames.in(parser);
    }
    if (!names.inStory().isEmpty()) {
      return new Result.Refused(strictly);
    }
    var repairs = new ArrayList<Warning>();
    for (var pointer : names.deeper()) {
      repairs.add(
          new Warning(WarningCode.NAME_REPEATED.code(), "the last of them counts", pointer));
    }
    if (repairs.isEmpty()) {
      repairs.add(
          Warning.of(WarningCode.JSON_REPAIRED.code(), "raw control characters inside a string"));
    }
    return new Result.Tree(root, List.copyOf(repairs));
  }

  private static Result read(JsonMapper mapper, String text) {
    try (var parser = mapper.createParser(text)) {
      return read(mapper, parser);
    }
  }

  private static Result read(JsonMapper mapper, JsonParser parser) {
    try {
      JsonNode root = mapper.readTree(parser);
      if (root == null || root.isMissingNode()) {
        return refused(Kind.MALFORMED, parser, "empty", "there is no JSON value");
      }
      if (parser.nextToken() != null) {
        return refused(Kind.MALFORMED, parser, "bad-json", "there is more behind the JSON value");
      }
      return Surrogates.loneIn(root)
          .<Result>map(pointer -> loneSurrogate(pointer))
          .orElseGet(() -> new Result.Tree(root, List.of()));
    } catch (StreamConstraintsException e) {
      return refused(Kind.TOO_LARGE, parser, "too-large", firstLine(e));
    } catch (JacksonException e) {
      return refused(Kind.MALFORMED, parser, "bad-json", where(e) + firstLine(e));
    }
  }

  private static Result loneSurrogate(String pointer) {
    return new Result.Refused(
        Refusal.of(Kind.MALFORMED, pointer, "lone-surrogate", "half a character (lone surrogate)"));
  }

  private static Result refused(Kind kind, JsonParser parser, String code, String detail) {
    var pointer = parser.streamReadContext().pathAsPointer().toString();
    return new Result.Refused(Refusal.of(kind, pointer, code, detail));
  }

  private static String where(JacksonException e) {
    var at = e.getLocation();
    return at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
  }

  private static String firstLine(JacksonException e) {
    var message = e.getOriginalMessage();
    return message == null ? "no JSON" : message.lines().findFirst().orElse("no JSON");
  }

  private static JsonFactory factory(int depth, boolean lenient) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .maxStringLength(Integer.MAX_VALUE)
                .build())
        .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, !lenient)
        .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, lenient)
        .build();
  }
}

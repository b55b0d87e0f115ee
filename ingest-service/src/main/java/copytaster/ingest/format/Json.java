package copytaster.ingest.format;

import copytaster.ingest.format.Refusal.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON strictly, then once more with raw control characters allowed inside strings. */
final class Json {

  /** What a text holds. */
  sealed interface Result {

    /**
     * JSON.
     *
     * @param root the outermost value
     * @param repaired whether it had raw control characters inside strings
     */
    record Tree(JsonNode root, boolean repaired) implements Result {}

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
    var result = read(strict, text, false);
    if (result instanceof Result.Refused(var refusal) && refusal.kind() == Kind.MALFORMED) {
      return read(lenient, text, true) instanceof Result.Tree tree ? tree : result;
    }
    return result;
  }

  private static Result read(JsonMapper mapper, String text, boolean repaired) {
    try (var parser = mapper.createParser(text)) {
      return read(mapper, parser, repaired);
    }
  }

  private static Result read(JsonMapper mapper, JsonParser parser, boolean repaired) {
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
          .orElseGet(() -> new Result.Tree(root, repaired));
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

  private static JsonFactory factory(int depth, boolean controls) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .maxStringLength(Integer.MAX_VALUE)
                .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .configure(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, controls)
        .build();
  }
}

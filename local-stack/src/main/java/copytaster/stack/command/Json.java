package copytaster.stack.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes data for machines. */
final class Json {

  private static final JsonMapper PRETTY =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(in -> in.withValueInclusion(JsonInclude.Include.NON_NULL))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private static final JsonMapper LINE = JsonMapper.shared();

  private Json() {}

  static String write(Object value) {
    return PRETTY.writeValueAsString(value);
  }

  /** On one line. */
  static String line(Object value) {
    return LINE.writeValueAsString(value);
  }
}

package copytaster.stack.enrich;

import copytaster.enrich.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads texts: a file whose first character is a brace is NDJSON, a text a line ({@code
 * {"id","text","headline"?,"language"?,"date"?}}), read line by line; any other is one text.
 */
public final class TextReader {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final @Nullable String language;
  private final @Nullable LocalDate day;

  /**
   * Makes one.
   *
   * @param language of texts that do not say theirs, null if it is to be told
   * @param day that the dates of texts that do not say theirs are counted from, null for today
   */
  public TextReader(@Nullable String language, @Nullable LocalDate day) {
    this.language = language;
    this.day = day;
  }

  /**
   * Reads the texts of a file, and hands them on one by one.
   *
   * @param name of the file, for ids and errors
   * @throws UncheckedIOException if a line is no such text, with its number
   */
  public void read(String name, BufferedReader reader, Consumer<PlainText> texts) {
    try {
      reader.mark(1);
      int first = reader.read();
      reader.reset();
      if (first == '{') {
        readLines(name, reader, texts);
      } else {
        texts.accept(new PlainText(name, "", readAll(reader), language, day));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private void readLines(String name, BufferedReader reader, Consumer<PlainText> texts)
      throws IOException {
    int number = 0;
    for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        texts.accept(text(line, name + ":" + number));
      }
    }
  }

  private PlainText text(String line, String place) throws IOException {
    try {
      var json = JSON.readTree(line);
      var text = field(json, "text");
      if (text == null) {
        throw new IOException("line " + place + " has no \"text\"");
      }
      var id = field(json, "id");
      var headline = field(json, "headline");
      var own = field(json, "language");
      return new PlainText(
          id == null ? place : id,
          headline == null ? "" : headline,
          text,
          own == null ? language : own,
          date(field(json, "date"), place));
    } catch (JacksonException e) {
      throw new IOException("line " + place + " is no JSON object: " + e.getOriginalMessage(), e);
    }
  }

  private @Nullable LocalDate date(@Nullable String date, String place) throws IOException {
    try {
      return date == null ? day : LocalDate.parse(date.substring(0, Math.min(10, date.length())));
    } catch (DateTimeException e) {
      throw new IOException("line " + place + " has no date such as 2025-02-12: " + date, e);
    }
  }

  private static @Nullable String field(JsonNode json, String name) {
    var value = json.get(name);
    return value == null || value.isNull() ? null : value.asString();
  }

  private static String readAll(BufferedReader reader) throws IOException {
    var text = new StringBuilder();
    var buffer = new char[8192];
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      text.append(buffer, 0, read);
    }
    return text.toString();
  }
}

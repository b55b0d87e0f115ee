package copytaster.enrich.entries;

import copytaster.access.Fault;
import copytaster.access.ProblemException;
import copytaster.access.ProblemType;
import copytaster.enrich.text.TabbedRow;
import copytaster.enrich.vocabulary.EntryCheck;
import copytaster.enrich.vocabulary.EntryRows;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of entries in the format of the delivered ones.
 *
 * @param rows its lines, without comments
 * @param kind what all of them are; null to tell by each
 */
record ImportFile(List<TabbedRow> rows, EntryRows.@Nullable Kind kind) {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /**
   * Reads a file.
   *
   * @throws ProblemException if it is not UTF-8 or has too many lines
   */
  static ImportFile read(byte[] bytes, EntryRows.@Nullable Kind kind, int mostLines) {
    var text = text(bytes);
    var rows =
        TabbedRow.read("import", text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    if (rows.size() > mostLines) {
      throw new ProblemException(
          ProblemType.TOO_LARGE, "An import has at most %d lines.".formatted(mostLines));
    }
    return new ImportFile(rows, kind);
  }

  /** Returns the entries that the lines are to be. */
  List<Draft> drafts() {
    return rows.stream().map(this::draft).toList();
  }

  private Draft draft(TabbedRow row) {
    var entry = EntryRows.read(row, kind == null ? EntryRows.kind(row) : kind);
    return EntryCheck.isId(entry.id())
        ? new Draft(entry.id(), entry.content(), List.of())
        : new Draft(
            entry.id(), null, List.of(new Fault("#", "unreadable", "The first cell is an id.")));
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ProblemException(ProblemType.MALFORMED, "The body is not UTF-8.").causedBy(e);
    }
  }
}

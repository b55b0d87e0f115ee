package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TabbedRowTests {

  @Test
  void readsCellsAndLeavesCommentsOut() {
    var rows = TabbedRow.read("f.tsv", "# comment\n\na\t b \tx|y| z ||\n");
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().line()).isEqualTo(3);
    assertThat(rows.getFirst().cell(1)).isEqualTo("b");
    assertThat(rows.getFirst().values(2)).containsExactly("x", "y", "z");
    assertThat(rows.getFirst().values(7)).isEmpty();
  }

  @Test
  void saysWhereAValueIsMissing() {
    var row = TabbedRow.read("f.tsv", "#\na\t\tc").getFirst();
    assertThatThrownBy(() -> row.required(1, "type"))
        .hasMessage("f.tsv, line 2: no type in column 2");
  }
}

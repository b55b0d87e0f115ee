package copytaster.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTests {

  private final Table<String> table = new Table<>();

  @Test
  void laterRecordsReplaceEarlierOnesInWhateverOrderTheyCome() {
    table.put("a", 2, 10, "later");
    table.put("a", 2, 9, "earlier");
    assertThat(table.find("a")).hasValue("later");
    assertThat(table.in(2)).containsExactly("later");
    assertThat(table.in(1)).isEmpty();
  }

  @Test
  void whatIsDeletedStaysDeletedWhenAnOlderRecordIsReadAgain() {
    table.put("a", 0, 5, null);
    table.put("a", 0, 4, "old");
    assertThat(table.find("a")).isEmpty();
    assertThat(table.all()).isEmpty();
  }

  @Test
  void whatIsNotWrittenYetStandsUntilTheNextRecord() {
    table.put("a", 0, 5, "written");
    table.putUnwritten("a", "unwritten");
    table.put("a", 0, 5, "written");
    assertThat(table.find("a")).hasValue("unwritten");
    table.put("a", 0, 6, "next");
    assertThat(table.find("a")).hasValue("next");
  }
}

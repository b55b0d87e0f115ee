package copytaster.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTests {

  @Test
  void readsWhatAProcessHoldsFromProc() {
    var status = "Name:\tjava\nVmPeak:\t  900000 kB\nVmRSS:\t  262144 kB\nThreads:\t31\n";

    assertThat(ResidentMemory.inStatus(status)).hasValue(256L * 1024 * 1024);
    assertThat(ResidentMemory.inStatus("Name:\tkthreadd\n")).isEmpty();
  }

  @Test
  void readsWhatAProcessHoldsFromPs() {
    assertThat(ResidentMemory.inPs("  2048\n")).hasValue(2L * 1024 * 1024);
    assertThat(ResidentMemory.inPs("")).isEmpty();
    assertThat(ResidentMemory.inPs("ps: no such process")).isEmpty();
  }

  @Test
  void knowsWhatThisProcessHolds() {
    assertThat(ResidentMemory.of(ProcessHandle.current().pid()).getAsLong())
        .isGreaterThan(10L * 1024 * 1024);
  }

  @Test
  void readsWhatTheMachineHasLeft() {
    var meminfo = "MemTotal:  8000000 kB\nMemFree:  100 kB\nMemAvailable:  3145728 kB\n";

    assertThat(FreeMemory.ofMachine(meminfo)).hasValue(3L * 1024 * 1024 * 1024);
    assertThat(FreeMemory.ofMachine("")).isEmpty();
  }

  @Test
  void countsFilesInMemoryAsFreeInAContainer() {
    assertThat(FreeMemory.ofContainer("1000\n", "900\n", "anon 500\ninactive_file 300\n"))
        .hasValue(400);
    assertThat(FreeMemory.ofContainer("max\n", "900\n", "")).isEmpty();
    assertThat(FreeMemory.ofContainer("", "", "")).isEmpty();
  }
}

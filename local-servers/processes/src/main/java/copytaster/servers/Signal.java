package copytaster.servers;

import java.io.IOException;

/** What a process can be told from outside, beside its end. */
enum Signal {
  /** To freeze. */
  STOP("-STOP"),
  /** To go on. */
  CONTINUE("-CONT");

  private final String option;

  Signal(String option) {
    this.option = option;
  }

  void send(ProcessHandle process) {
    String pid = Long.toString(process.pid());
    try {
      int status = new ProcessBuilder("kill", option, pid).start().waitFor();
      if (status != 0 && process.isAlive()) {
        throw new ServerFailed("kill %s %s answered %d".formatted(option, pid, status));
      }
    } catch (IOException e) {
      throw new ServerFailed("this system has no program named kill", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailed("interrupted while telling process " + pid, e);
    }
  }
}

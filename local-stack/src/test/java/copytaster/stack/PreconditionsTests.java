package copytaster.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PreconditionsTests {

  @Test
  void nameThePortThatIsInUseAndHowToChangeIt() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var ports = Ports.free().with(Part.INDEX, taken.getLocalPort());

      assertThatThrownBy(() -> Preconditions.check(Set.of(Part.INDEX), ports))
          .isInstanceOf(StackFailed.class)
          .hasMessage(
              "port %d, for index-service, is in use; set COPYTASTER_INDEX_PORT to another"
                  .formatted(taken.getLocalPort()));
      assertThatCode(() -> Preconditions.check(Set.of(Part.INGEST), ports))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void askForTheMemoryOfWhatIsStarted() {
    assertThatCode(() -> Preconditions.memory(EnumSet.allOf(Part.class), 3000))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Preconditions.memory(EnumSet.allOf(Part.class), 2999))
        .isInstanceOf(StackFailed.class)
        .hasMessage("too little memory: 3000 MB are needed, 2999 MB are free");
    assertThatCode(() -> Preconditions.memory(EnumSet.of(Part.ENRICH), 300))
        .doesNotThrowAnyException();
  }
}

package copytaster.stack.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

  @TempDir Path folder;
  private Path path;
  private KeyFile file;

  @BeforeEach
  void setUp() {
    path = folder.resolve("state/keys");
    file = new KeyFile(path);
  }

  @Test
  void isMadeOnceWithKeysThatAreAllDifferent() throws IOException {
    file.createIfMissing();
    var first = Files.readString(path);
    file.createIfMissing();

    assertThat(Files.readString(path)).isEqualTo(first);
    assertThat(file.all())
        .extracting(ProviderKey::provider)
        .containsExactly("demo", "agency-a", "agency-b");
    assertThat(file.all()).extracting(ProviderKey::key).doesNotHaveDuplicates();
    assertThat(file.all()).allMatch(key -> key.key().matches("ct_[A-Za-z0-9_-]{32}"));
  }

  @Test
  void canBeReadByItsOwnerAlone() throws IOException {
    file.createIfMissing();
    file.add("anb");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }

  @Test
  void keepsTheOthersWhenOneIsAdded() {
    file.createIfMissing();
    var before = file.all();

    assertThat(file.add("anb")).isTrue();
    assertThat(file.add("anb")).isFalse();

    assertThat(file.all()).hasSize(4).startsWith(before.toArray(new ProviderKey[0]));
  }

  @Test
  void saysHowToAddAProviderThatIsMissing() {
    assertThatThrownBy(() -> file.of("anb"))
        .hasMessage("there are no keys yet: \"copytaster up\" makes them");
    file.createIfMissing();
    assertThatThrownBy(() -> file.of("anb"))
        .hasMessage(
            "provider anb has no key here, only demo, agency-a, agency-b;"
                + " \"copytaster keys add anb\" gives it one");
  }

  @Test
  void refusesANameThatIsNone() {
    file.createIfMissing();

    assertThatThrownBy(() -> file.add("A B")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void givesServicesHashesAndScopesButNoKey() throws IOException {
    var access = folder.resolve("access.properties");
    AccessFile.write(access, List.of(new ProviderKey("demo", "abc"), new ProviderKey("x", "y")));

    assertThat(Files.readString(access))
        .isEqualTo(
            """
            copytaster.access.keys[0].id=demo
            copytaster.access.keys[0].provider=demo
            copytaster.access.keys[0].hash=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            copytaster.access.keys[0].scopes=push,search,newsroom,operate
            copytaster.access.keys[1].id=x
            copytaster.access.keys[1].provider=x
            copytaster.access.keys[1].hash=a1fce4363854ff888cff4b8e7875d600c2682390412a8cf79b37d0b11148b0fa
            copytaster.access.keys[1].scopes=push,search
            """);
  }
}

package copytaster.stack.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceJarTests {

  @TempDir Path folder;

  @Test
  void isNamedAfterItsService() {
    assertThat(new ServiceJar(Path.of("target/enrich-service.jar")).name())
        .isEqualTo("enrich-service");
  }

  @Test
  void hasAKeyOfItsContentAlone() throws IOException {
    var first = jar("a.jar", "one");

    assertThat(jar("b.jar", "one").key()).isEqualTo(first.key()).hasSize(16);
    assertThat(jar("c.jar", "two").key()).isNotEqualTo(first.key());
    assertThat(jar("d.jar", "").key()).isNotEqualTo(first.key());
  }

  @Test
  void startsWithItsCacheOnceItHasOne() throws IOException {
    var image = new ServiceImage(folder.resolve("app/x.jar"), folder.resolve("app.aot"));

    assertThat(image.command(List.of("--a=b")))
        .endsWith("-jar", folder.resolve("app/x.jar").toString(), "--a=b")
        .noneMatch(word -> word.startsWith("-XX:AOTCache"));

    Files.createFile(image.cache());
    assertThat(image.command(List.of())).contains("-XX:AOTCache=" + folder.resolve("app.aot"));
  }

  private ServiceJar jar(String name, String content) throws IOException {
    return new ServiceJar(Files.writeString(folder.resolve(name), content));
  }
}

package copytaster.testkit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the process that stands for the whole build, so that its forks can share servers. */
final class BuildOwner {

  private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

  private BuildOwner() {}

  /** The Maven that started this JVM, or this JVM itself where no Maven did. */
  static ProcessHandle find() {
    ProcessHandle self = ProcessHandle.current();
    return Stream.iterate(self.parent(), Optional::isPresent, p -> p.flatMap(ProcessHandle::parent))
        .flatMap(Optional::stream)
        .filter(BuildOwner::isMaven)
        .findFirst()
        .orElse(self);
  }

  private static boolean isMaven(ProcessHandle process) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    return Arrays.asList(arguments).contains(MAVEN);
  }
}

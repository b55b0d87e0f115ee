package copytaster.ingest.drop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;

/** The folder of one provider, and what is done with files in it. */
final class DropFolder {

  /** Room for what is added to a name, in the 255 bytes that file systems take. */
  private static final int LONGEST_NAME = 200;

  private final Path given;

  DropFolder(String given) {
    this.given = DropSettings.path(given);
  }

  /**
   * Looks for files, and makes the folders that they will be moved to.
   *
   * @throws IOException if the folder cannot be used
   */
  Listing settled(Instant settled, int most) throws IOException {
    made("done");
    made("refused");
    return Listing.of(given.toRealPath(), settled, most);
  }

  private Path made(String name) throws IOException {
    var folder = given.toRealPath().resolve(name);
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(folder);
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(folder)) {
      throw new NotDirectoryException(folder + " must be a folder that can be written to");
    }
    return folder;
  }

  /**
   * Moves a file that was dealt with, with its problem beside it if there is one. A file that was
   * written anew meanwhile stays.
   *
   * @param to done or refused
   * @param submission what the file was taken in as
   */
  void move(DroppedFile file, String to, String submission, byte[] problem) throws IOException {
    if (!file.isUnchanged()) {
      return;
    }
    var folder = made(to);
    var target = target(folder, file.path().getFileName(), submission);
    if (problem.length > 0) {
      // Before the file is moved: what is in the way afterwards is only written again.
      Files.write(beside(folder, target, submission), problem);
    }
    Files.move(file.path(), target);
  }

  private static Path target(Path folder, Path name, String submission) {
    var plain = folder.resolve(name);
    if (isLong(name.toString())) {
      return folder.resolve(submission);
    }
    return Files.exists(plain, LinkOption.NOFOLLOW_LINKS)
        ? named(folder, suffixed(name.toString(), submission), submission)
        : plain;
  }

  private static String suffixed(String name, String submission) {
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? name + "." + submission
        : name.substring(0, dot) + "." + submission + name.substring(dot);
  }

  private static Path beside(Path folder, Path target, String submission) {
    return named(folder, target.getFileName() + ".problem.json", submission + ".problem.json");
  }

  // A name may hold bytes that are no characters here; then the submission names the file.
  private static Path named(Path folder, String name, String otherwise) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException _) {
      return folder.resolve(otherwise);
    }
  }

  private static boolean isLong(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
  }

  @Override
  public String toString() {
    return given.toString();
  }
}

package copytaster.enrich.entity;

/**
 * Opens annotators; found on the class path by {@link java.util.ServiceLoader}, so that those who
 * use none need not carry its libraries.
 */
public interface AnnotatorProvider {

  /**
   * Opens the model of a folder and tries it out.
   *
   * @throws UnusableModel if there is none, or it does not work; the message says which file and
   *     why
   */
  Annotator open(ModelSettings settings);
}

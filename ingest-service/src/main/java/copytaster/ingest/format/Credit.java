package copytaster.ingest.format;

import java.util.List;

/**
 * What a credit line says.
 *
 * @param names whom it names
 * @param writers whether they wrote the story, rather than being its source
 */
record Credit(List<String> names, boolean writers) {}

/**
 * Finds names with a token classifier in a folder: a model for ONNX Runtime, with its tokenizer and
 * its labels.
 */
@NullMarked
package copytaster.enrich.transformer;

import org.jspecify.annotations.NullMarked;

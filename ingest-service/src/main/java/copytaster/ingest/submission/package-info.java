/** Answers what became of a submission, from the topic that keeps them all. */
@NullMarked
package copytaster.ingest.submission;

import org.jspecify.annotations.NullMarked;

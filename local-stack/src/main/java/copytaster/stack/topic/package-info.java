/** What is in the topics, how far their readers are, and reading them. */
@NullMarked
package copytaster.stack.topic;

import org.jspecify.annotations.NullMarked;

package copytaster.article;

/**
 * A line that was taken out of the text because it is no part of the story; with it put back at its
 * place the text is as it came.
 *
 * @param line number of the line in the submitted text, from 0
 * @param text the line as it came
 * @param rule the rule that took it out
 */
public record Boilerplate(int line, String text, String rule) {}

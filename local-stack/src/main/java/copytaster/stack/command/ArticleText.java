package copytaster.stack.command;

import copytaster.stack.search.ArticleView;
import java.util.ArrayList;
import java.util.List;

/**
 * An article as a person reads it on a terminal. Each line keeps to one direction: a terminal that
 * knows Arabic then sets it right.
 */
final class ArticleText {

  private static final int MOST_NAMES = 12;

  private final Terminal terminal;

  ArticleText(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(ArticleView article) {
    lines(article).forEach(terminal::print);
  }

  List<String> lines(ArticleView article) {
    var lines = new ArrayList<String>();
    lines.add(terminal.bold(article.headline().isEmpty() ? "(no headline)" : article.headline()));
    lines.add("  " + terminal.dim(article.id()));
    if (!article.about().isEmpty()) {
      lines.add("  " + String.join(" · ", article.about()));
    }
    article.entities().forEach((type, names) -> lines.add(line(type, names)));
    if (!article.subjects().isEmpty()) {
      lines.add(line("subject", article.subjects()));
    }
    return lines;
  }

  private String line(String label, List<String> names) {
    var shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
    var rest = names.size() > MOST_NAMES ? ", +" + (names.size() - MOST_NAMES) : "";
    return "  " + terminal.dim("%-13s".formatted(label)) + " " + shown + rest;
  }
}

package copytaster.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of records: a form that lacks one reads as the empty list. */
final class Lists {

  private Lists() {}

  static <T> List<T> copy(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}

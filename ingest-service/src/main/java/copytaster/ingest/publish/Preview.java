package copytaster.ingest.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a submission.
 *
 * @param outcomes of its stories, in their order
 * @param why what its parser was chosen by, null if none was
 */
public record Preview(List<Outcome> outcomes, @Nullable String why) {}

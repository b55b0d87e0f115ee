package copytaster.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * Answers with a problem, in place of Tomcat's own page, what Tomcat refuses before any filter sees
 * it: request lines and headers that cannot be read or are too long.
 */
final class ServerProblems
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

  private final Problems problems;

  ServerProblems(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(this::replacePage);
  }

  private void replacePage(Context context) {
    if (context.getParent() instanceof StandardHost host) {
      host.setErrorReportValveClass(Valve.class.getName());
      host.getPipeline().addValve(new Valve(problems));
    }
  }

  /** After Boot's own: the valve that comes last answers first. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  private static final class Valve extends ErrorReportValve {

    private final Problems problems;

    Valve(Problems problems) {
      this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      if (response.getStatus() < 400
          || response.getContentWritten() > 0
          || !response.setErrorReported()
          || !canBeWritten(response)) {
        return;
      }
      try {
        write(response);
      } catch (IOException | IllegalStateException e) {
        container.getLogger().debug("The client is gone", e);
      }
    }

    private void write(Response response) throws IOException {
      var problem = StatusProblems.of(HttpStatusCode.valueOf(response.getStatus()));
      AnswerHeaders.forProblem(response);
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      var writer = response.getReporter();
      if (writer != null) {
        writer.write(problems.text(problem));
        response.finishResponse();
      }
    }

    private static boolean canBeWritten(Response response) {
      var allowed = new AtomicBoolean();
      response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
      return allowed.get();
    }
  }
}

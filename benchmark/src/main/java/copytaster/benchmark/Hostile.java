package copytaster.benchmark;

import com.sun.management.ThreadMXBean;
import copytaster.ingest.format.BoilerplateRules;
import copytaster.ingest.format.Conventions;
import copytaster.ingest.format.Formats;
import copytaster.ingest.format.Hints;
import copytaster.ingest.format.Limits;
import copytaster.ingest.format.Parsed;
import copytaster.ingest.format.Story;
import copytaster.ingest.format.Submission;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long hostile submissions of up to 4 MB keep a parser busy, and what they make it allocate.
 */
final class Hostile {

  private static final int LARGEST = 4_000_000;
  private static final int ROUNDS = 3;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Hostile() {}

  static void main() {
    System.out.println(
        "| submission | KB | CPU ms, worst of " + ROUNDS + " | MB allocated | outcome |");
    System.out.println("|---|---|---|---|---|");
    inputs().forEach((name, input) -> System.out.println(row(name, input)));
  }

  private record Input(String mediaType, String text) {}

  private static String row(String name, Input input) {
    var bytes = input.text().getBytes(StandardCharsets.UTF_8);
    long worst = 0;
    long most = 0;
    Parsed parsed = null;
    for (int i = 0; i < ROUNDS; i++) {
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long start = THREADS.getCurrentThreadCpuTime();
      parsed = parse(input.mediaType(), bytes);
      worst = Math.max(worst, THREADS.getCurrentThreadCpuTime() - start);
      most = Math.max(most, THREADS.getCurrentThreadAllocatedBytes() - allocated);
    }
    return "| %s | %d | %d | %d | %s |"
        .formatted(name, bytes.length / 1024, worst / 1_000_000, most / 1_048_576, outcome(parsed));
  }

  private static String outcome(Parsed parsed) {
    return switch (parsed.stories().getFirst()) {
      case Story.Read(var article) -> "read, " + article.text().length() + " characters";
      case Story.Refused(var _, var refusal) -> refusal.kind() + ": " + refusal.detail();
    };
  }

  private static Parsed parse(String mediaType, byte[] bytes) {
    return new Formats(Limits.DEFAULT)
        .parse(
            new Submission(
                "0193f6a0-7c3e-7000-8000-000000000001",
                "bench",
                Instant.parse("2026-11-20T10:05:00Z"),
                mediaType,
                null,
                bytes,
                Hints.NONE,
                new Conventions(ZoneOffset.UTC, BoilerplateRules.NONE)));
  }

  private static Map<String, Input> inputs() {
    var inputs = new LinkedHashMap<String, Input>();
    inputs.put("a billion laughs", xml(laughs()));
    inputs.put(
        "an entity of 1 MB, named 1,000 times",
        xml(
            "<!DOCTYPE nitf [<!ENTITY a '"
                + "a".repeat(1_000_000)
                + "'>]><nitf>"
                + "&a;".repeat(1_000)
                + "</nitf>"));
    inputs.put(
        "an entity of the file system",
        xml("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><nitf>&a;</nitf>"));
    inputs.put("100,000 attributes", xml("<nitf" + attributes() + "/>"));
    inputs.put("10,000 levels of XML", xml("<a>".repeat(10_000)));
    inputs.put("a million elements", xml("<nitf>" + "<a/>".repeat(999_000) + "</nitf>"));
    inputs.put("10,000 levels of JSON", new Input("application/json", "[".repeat(10_000)));
    inputs.put("10,000 levels of HTML", new Input("text/html", "<div>".repeat(10_000) + "x"));
    inputs.put("500,000 unclosed tags of HTML", new Input("text/html", "<b><i>".repeat(250_000)));
    inputs.put("4 MB of brackets in Markdown", new Input("text/markdown", fill("[")));
    inputs.put("4 MB of stars in Markdown", new Input("text/markdown", fill("*a **b ")));
    inputs.put("4 MB of quotes in Markdown", new Input("text/markdown", fill("> ")));
    inputs.put("4 MB without a line end", new Input("text/plain", fill("a")));
    inputs.put("4 MB of line ends", new Input("text/plain", fill("\n")));
    inputs.put("4 MB of SOH and STX", new Input("text/plain", fill("\u0001\u0002")));
    inputs.put("4 MB of MIME boundaries", new Input("message/rfc822", mime()));
    inputs.put("4 MB of one header", new Input("message/rfc822", "Subject: " + fill("a ")));
    return inputs;
  }

  private static Input xml(String text) {
    return new Input("application/xml", text);
  }

  private static String laughs() {
    var dtd = new StringBuilder("<!DOCTYPE nitf [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 10; i++) {
      dtd.append("<!ENTITY l").append(i).append(" '").append(("&l" + (i - 1) + ";").repeat(10));
      dtd.append("'>");
    }
    return dtd + "]><nitf>&l9;</nitf>";
  }

  private static String attributes() {
    var all = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      all.append(" a").append(i).append("=''");
    }
    return all.toString();
  }

  private static String mime() {
    return "From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
        + fill("--b\r\n\r\nx\r\n");
  }

  private static String fill(String with) {
    return with.repeat(LARGEST / with.length());
  }
}

package copytaster.benchmark;

import copytaster.ingest.format.BoilerplateRules;
import copytaster.ingest.format.Conventions;
import copytaster.ingest.format.Formats;
import copytaster.ingest.format.Hints;
import copytaster.ingest.format.Limits;
import copytaster.ingest.format.Parsed;
import copytaster.ingest.format.Story;
import copytaster.ingest.format.Submission;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How many stories a second one core reads, by format; for XML, against reading the bytes alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ParserBenchmark {

  /** The format. */
  @Param public Wire wire = Wire.MARKDOWN;

  private final Formats formats = new Formats(Limits.DEFAULT);
  private final Conventions conventions = new Conventions(ZoneOffset.UTC, BoilerplateRules.NONE);
  private final Instant now = Instant.parse("2026-11-20T10:05:00Z");

  /** Refuses to measure how fast a story is refused. */
  @Setup
  public void check() {
    var stories = read().stories();
    if (!(stories.getFirst() instanceof Story.Read(var article))
        || article.text().length() < 1_000) {
      throw new IllegalStateException(wire + " is not read: " + stories);
    }
  }

  /** Reads one story. */
  @Benchmark
  public Parsed read() {
    return formats.parse(
        new Submission(
            "0193f6a0-7c3e-7000-8000-000000000001",
            "bench",
            now,
            wire.mediaType(),
            null,
            wire.bytes(),
            Hints.NONE,
            conventions));
  }

  /** Decodes the bytes and passes over the XML in them; for other formats, decodes only. */
  @Benchmark
  public int ceiling() throws XMLStreamException {
    return wire.isXml() ? pass(wire.text()) : wire.text().length();
  }

  private static int pass(String text) throws XMLStreamException {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    var xml = factory.createXMLStreamReader(new StringReader(text));
    int length = 0;
    while (xml.hasNext()) {
      length += xml.next() == XMLStreamConstants.CHARACTERS ? xml.getTextLength() : 1;
    }
    xml.close();
    return length;
  }
}

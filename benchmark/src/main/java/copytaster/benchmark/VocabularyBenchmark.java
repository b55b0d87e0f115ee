package copytaster.benchmark;

import copytaster.enrich.Vocabulary;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long the delivered vocabulary takes to load, the first time in a JVM and later. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class VocabularyBenchmark {

  /** Loads it. */
  @Benchmark
  public Vocabulary load(CpuClock clock) {
    clock.count();
    return Vocabulary.delivered();
  }
}

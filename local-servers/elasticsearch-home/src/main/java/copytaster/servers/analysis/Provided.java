package copytaster.servers.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;

/** An analyzer that is made once, with the index that defines it. */
final class Provided extends AbstractIndexAnalyzerProvider<Analyzer> {

  private final Analyzer analyzer;

  Provided(String name, Analyzer analyzer) {
    super(name);
    this.analyzer = analyzer;
  }

  @Override
  public Analyzer get() {
    return analyzer;
  }
}

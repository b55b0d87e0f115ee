package copytaster.enrich.entity;

import java.util.List;

/** Tells teams from the towns that they are named for. */
final class Sport {

  private final Reading reading;

  Sport(Reading reading) {
    this.reading = reading;
  }

  /** Adds what sport says of the candidates of a text. */
  void weigh(List<Candidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      new Side(reading, candidates, i).weigh();
    }
  }
}

package copytaster.enrich.stream;

import copytaster.enrich.entries.VocabularyRead;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.stereotype.Component;

/** Has articles taken in once the newsroom's own vocabulary is known, and not before. */
@Component
class EnrichStart {

  /** The id of the listener that takes articles in. */
  static final String LISTENER = "enrich";

  private final KafkaListenerEndpointRegistry listeners;

  EnrichStart(KafkaListenerEndpointRegistry listeners) {
    this.listeners = listeners;
  }

  @EventListener
  void start(VocabularyRead read) {
    var listener = listeners.getListenerContainer(LISTENER);
    if (listener == null) {
      throw new IllegalStateException("there is no listener " + LISTENER);
    }
    listener.start();
  }
}

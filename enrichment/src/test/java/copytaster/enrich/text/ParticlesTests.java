package copytaster.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParticlesTests {

  @Test
  void areFiveOfAllLetters() {
    for (int letter = 0; letter <= Character.MAX_VALUE; letter++) {
      boolean isParticle = "وفبلك".indexOf(letter) >= 0;
      assertThat(Particles.has((char) letter)).as("U+%04x", letter).isEqualTo(isParticle);
    }
  }
}

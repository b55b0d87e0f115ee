package copytaster.access;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Who may sign requests instead of sending a key.
 *
 * @param signing keys that are signed with
 * @param signature how signatures are taken
 */
@ConfigurationProperties("copytaster.access")
record SigningSettings(
    @DefaultValue List<SigningKey> signing, @DefaultValue SignatureLimits signature) {

  /** More and sizes of arrays no longer hold it. */
  private static final DataSize LARGEST = DataSize.ofMegabytes(64);

  SigningSettings {
    signing = List.copyOf(signing);
  }

  /**
   * How signatures are taken.
   *
   * @param window how far the time in a request may be from the clock here
   * @param body the largest body that is signed, as sent
   * @param atOnce bodies that are in memory at once because their signature is to be checked
   * @param remembered signatures that are remembered, so that none is taken twice
   */
  record SignatureLimits(
      @DefaultValue("5m") Duration window,
      @DefaultValue("4MB") DataSize body,
      @DefaultValue("64") int atOnce,
      @DefaultValue("100000") long remembered) {

    SignatureLimits {
      if (!window.isPositive() || atOnce < 1 || remembered < 1) {
        throw new IllegalArgumentException(
            "copytaster.access.signature.window, .at-once and .remembered must be more than 0");
      }
      if (body.isNegative() || body.compareTo(LARGEST) > 0) {
        throw new IllegalArgumentException(
            "copytaster.access.signature.body is at most " + LARGEST.toMegabytes() + "MB");
      }
    }
  }
}

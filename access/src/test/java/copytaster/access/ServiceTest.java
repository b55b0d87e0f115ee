package copytaster.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;

/** Runs {@link TestService} on a port of its own, with a few keys. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureRestTestClient
@SpringBootTest(
    classes = TestService.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.main.banner-mode=off",
      "spring.autoconfigure.exclude="
          + "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
      "management.otlp.metrics.export.enabled=false",
      "copytaster.access.keys[0].id=anb-1",
      "copytaster.access.keys[0].provider=anb",
      // of "good"
      "copytaster.access.keys[0].hash=" + ServiceTest.GOOD_HASH,
      "copytaster.access.keys[0].scopes=push,search",
      "copytaster.access.keys[1].id=anb-2",
      "copytaster.access.keys[1].provider=anb",
      // of "reader"
      "copytaster.access.keys[1].hash=" + ServiceTest.READER_HASH,
      "copytaster.access.keys[1].scopes=SEARCH",
      "copytaster.access.keys[2].id=old",
      "copytaster.access.keys[2].provider=anb",
      // of "expired"
      "copytaster.access.keys[2].hash=" + ServiceTest.EXPIRED_HASH,
      "copytaster.access.keys[2].scopes=SEARCH",
      "copytaster.access.keys[2].expires=2026-01-01T00:00:00Z",
      "copytaster.access.signing[0].id=agency",
      "copytaster.access.signing[0].provider=anb",
      "copytaster.access.signing[0].secret=" + ServiceTest.SECRET,
      "copytaster.access.signing[0].scopes=push",
      "copytaster.access.signature.body=64B"
    })
@interface ServiceTest {
  String GOOD_HASH = "770e607624d689265ca6c44884d0807d9b054d23c473c106c72be9de08b7376c";
  String READER_HASH = "3d0941964aa3ebdcb00ccef58b1bb399f9f898465e9886d5aec7f31090a0fb30";
  String SECRET = "a secret of two: سر";
  String EXPIRED_HASH = "fa64ea1e82e1206f828ab2a02917c7e92accb98e3b95881a1b4ad52b914b66e3";
}

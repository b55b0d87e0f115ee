package copytaster.access;

import java.util.List;
import org.springframework.http.HttpHeaders;

/** Says which header of a signed request is wrong, and nothing that would help to forge it. */
final class BadSignature {

  private BadSignature() {}

  static ProblemException of(String header, String code, String detail) {
    return new ProblemException(
            ProblemType.UNAUTHENTICATED,
            "The request is not signed as it must be: " + header + " is wrong.",
            List.of(new Fault(header, code, detail)))
        .header(HttpHeaders.WWW_AUTHENTICATE, KeyHeaders.SCHEME);
  }
}

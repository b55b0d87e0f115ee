package copytaster.servers;

/** A server could not be started, or not be told something; the message has the end of its log. */
public final class ServerFailed extends RuntimeException {

  ServerFailed(String message) {
    super(message);
  }

  ServerFailed(String message, Throwable cause) {
    super(message, cause);
  }
}

package copytaster.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Looks at ports of this machine's own address. */
public final class LoopbackPort {

  private static final int CONNECT_MILLIS = 500;

  private LoopbackPort() {}

  /** Returns whether a server could listen on the port. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      // A port that only waits for late packets of an ended server is free.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /** Returns whether a server could listen on the port, at once or within some time. */
  public static boolean isFreeWithin(Duration patience, int port) {
    long end = System.nanoTime() + patience.toNanos();
    while (!isFree(port)) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      LockSupport.parkNanos(100_000_000);
    }
    return true;
  }

  /** Returns whether something answers on the port. */
  public static boolean answers(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}

package copytaster.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

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

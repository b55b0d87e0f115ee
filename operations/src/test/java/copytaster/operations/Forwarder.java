package copytaster.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Passes connections on from one port of this machine to another, from when it is made. */
final class Forwarder implements AutoCloseable {

  private final ServerSocket door;
  private final String host;
  private final int port;

  Forwarder(int from, String to) {
    try {
      door = new ServerSocket(from, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    host = to.substring(0, to.lastIndexOf(':'));
    port = Integer.parseInt(to.substring(to.lastIndexOf(':') + 1));
    Thread.startVirtualThread(this::accept);
  }

  private void accept() {
    try {
      while (!door.isClosed()) {
        var here = door.accept();
        var there = new Socket(host, port);
        Thread.startVirtualThread(() -> copy(here, there));
        Thread.startVirtualThread(() -> copy(there, here));
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One side is gone, and so the other goes too.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}

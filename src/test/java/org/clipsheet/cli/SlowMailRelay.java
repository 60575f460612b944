package org.clipsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before a mail server and takes its time with each of its answers, as a server far away does, so that a sender can
 * be killed between any two of them.
 */
final class SlowMailRelay implements AutoCloseable {
  private static final int MOST_MILLIS = 60;

  private final ServerSocket door;
  private final int server;
  private final Random random;
  private final AtomicInteger callers = new AtomicInteger();

  /** @param server port of the mail server on loopback */
  SlowMailRelay(int server, Random random) throws IOException {
    this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    this.server = server;
    this.random = random;
    Thread.ofVirtual().start(this::admit);
  }

  String url() {
    return "smtp://127.0.0.1:" + door.getLocalPort();
  }

  /** How many connections there have been so far. */
  int callers() {
    return callers.get();
  }

  private void admit() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        callers.incrementAndGet();
        Thread.ofVirtual().start(() -> relay(caller));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void relay(Socket caller) {
    try (caller;
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), server)) {
      Thread words = Thread.ofVirtual().start(() -> pass(caller, behind, 0));
      pass(behind, caller, MOST_MILLIS);
      words.join();
    } catch (IOException e) {
      // whoever was killed has hung up
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void pass(Socket from, Socket to, int mostMillis) {
    byte[] some = new byte[8192];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        linger(mostMillis);
        out.write(some, 0, read);
        out.flush();
      }
      to.shutdownOutput();
    } catch (IOException e) {
      // whoever was killed has hung up
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void linger(int mostMillis) throws InterruptedException {
    if (mostMillis > 0) {
      var unused = new CountDownLatch(1).await(random.nextInt(mostMillis), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}

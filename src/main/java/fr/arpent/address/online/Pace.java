package fr.arpent.address.online;

import java.time.Duration;

/**
 * Politeness: how many requests go to a server at most. For all threads.
 *
 * @see <a href="https://adresse.data.gouv.fr/outils/api-doc/adresse">the service allows 50 requests
 *     a second; fewer are asked here</a>
 */
final class Pace {
  private final long apart;
  private long next = System.nanoTime();

  /** Requests that are {@code apart} from one another. */
  Pace(Duration apart) {
    this.apart = apart.toNanos();
  }

  /** Waits for one's turn. */
  void take() throws InterruptedException {
    long wait;
    synchronized (this) {
      var now = System.nanoTime();
      wait = Math.max(0, next - now);
      next = Math.max(now, next) + apart;
    }
    if (wait > 0) {
      Thread.sleep(Duration.ofNanos(wait));
    }
  }
}

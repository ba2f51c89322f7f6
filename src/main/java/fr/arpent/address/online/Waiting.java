package fr.arpent.address.online;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for an answer that comes on another thread: as long as it comes, and is wanted. */
final class Waiting implements Progress {
  private static final long LOOK = 50;
  private static final long SETTLING = 1000;

  private final Duration silence;
  private final Progress progress;
  private volatile Said said;
  private volatile long heard = System.nanoTime();

  /** What was told last: asking whether to go on tells it once more. */
  private record Said(Message what, long done, long total) {}

  Waiting(Duration silence, Message what, Progress progress) {
    this.silence = silence;
    this.progress = progress;
    said = new Said(what, 0, 0);
  }

  /** Takes note that the server said something. */
  void heard() {
    heard = System.nanoTime();
  }

  /** Takes note of how far the answer has come; whoever waits tells it on. */
  @Override
  public boolean report(Message what, long done, long total) {
    said = new Said(what, done, total);
    return false;
  }

  /** {@code body}, each piece of which is heard. */
  InputStream watched(InputStream body) {
    return new FilterInputStream(body) {
      @Override
      public int read() throws IOException {
        var read = super.read();
        heard();
        return read;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        var read = super.read(into, from, length);
        heard();
        return read;
      }
    };
  }

  /**
   * What {@code coming} brings.
   *
   * @throws TimeoutException when the server is silent for too long
   * @throws CancellationException when nobody wants it any more
   */
  <T> T await(CompletableFuture<T> coming) throws TimeoutException, ExecutionException {
    try {
      while (System.nanoTime() - heard < silence.toNanos()) {
        progress.step(said.what, said.done, said.total);
        if (comes(coming)) {
          return coming.get();
        }
      }
      throw new TimeoutException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException) new CancellationException().initCause(e);
    }
  }

  private static boolean comes(CompletableFuture<?> coming)
      throws InterruptedException, ExecutionException {
    try {
      coming.get(LOOK, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    }
  }

  /** Lets what reads the answer come to its end, so that nothing is written any more. */
  void settle(CompletableFuture<?> coming) {
    try {
      coming.get(SETTLING, TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException | CancellationException _) {
      return; // told already
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}

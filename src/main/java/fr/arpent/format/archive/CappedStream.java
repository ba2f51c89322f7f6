package fr.arpent.format.archive;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops when far more comes out than was packed: such archives are made to fill a memory. The
 * sheets of honest workbooks expand 10 to 60 times.
 */
final class CappedStream extends FilterInputStream {
  /** Below so many bytes, any ratio will do. */
  static final long ALWAYS = 100_000_000;

  /** How many times its packed size an entry may grow. */
  static final long RATIO = 200;

  private final long most;
  private final String file;
  private long count;

  CappedStream(InputStream in, long packed, String file) {
    super(in);
    this.most = Math.max(ALWAYS, packed * RATIO);
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    var next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    var read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    var skipped = super.skip(wanted);
    count(skipped);
    return skipped;
  }

  private void count(long more) {
    count += more;
    if (count > most) {
      throw new ProblemException(
          Problem.at(Place.file(file), "format.archive.bomb", most / 1_000_000));
    }
  }
}

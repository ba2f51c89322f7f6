package fr.arpent.format.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8TallyTest {
  private static final int PART = 1 << 20;
  private static final String[] PIECES = {"a", "é", "€", "👍"};

  /** Wherever the border between two parts falls, in a sequence or in bytes that mean nothing. */
  @Test
  void countsTheSameWhateverStandsAtTheBorderOfAPart() {
    Cases.run(
        300,
        random -> {
          var around = around(random);
          var from = random.nextInt(3);
          var large = new byte[2 * PART + 100];
          Arrays.fill(large, (byte) 'x');
          System.arraycopy(around, 0, large, from + PART - random.nextInt(20), around.length);
          var alone = Utf8Tally.of(around, 0, around.length);
          assertThat(Utf8Tally.of(large, from, large.length)).isEqualTo(alone);
        });
  }

  private static byte[] around(Random random) {
    var bytes = new ByteArrayOutputStream();
    while (bytes.size() < 24) {
      var piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
      var cut = random.nextInt(3) == 0 ? random.nextInt(piece.length + 1) : piece.length;
      bytes.write(piece, random.nextInt(8) == 0 ? piece.length - cut : 0, cut);
    }
    return bytes.toByteArray();
  }
}

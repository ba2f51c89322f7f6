package fr.arpent.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.base.ProblemException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small files with a few bytes changed, cut, doubled or moved: a table or a problem, always. */
class FuzzTest {

  @ParameterizedTest
  @EnumSource
  void spoiltFilesAreReadOrTold(Family family) {
    var whole = family.small();
    var name = "ville." + family.extension();
    Cases.run(
        400,
        random -> {
          var bytes = spoilt(whole, random);
          var before = bytes.clone();
          try {
            var table = FormatFiles.read(name, bytes, ReadOptions.GUESS).table();
            assertThat(FormatFiles.rows(table)).hasSize(table.rowCount());
          } catch (ProblemException told) {
            assertThat(told.problem().place().file()).isEqualTo(name);
            assertThat(told.problem().message().code()).startsWith("format.");
          }
          assertThat(bytes).isEqualTo(before);
        });
  }

  private static byte[] spoilt(byte[] whole, Random random) {
    var bytes = whole.clone();
    for (var left = 1 + random.nextInt(4); left > 0; left--) {
      bytes = spoiltOnce(bytes, random);
    }
    return bytes;
  }

  private static byte[] spoiltOnce(byte[] bytes, Random random) {
    var at = random.nextInt(bytes.length);
    var length = 1 + random.nextInt(Math.min(40, bytes.length));
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, Math.max(1, at));
      case 1 -> {
        Arrays.fill(bytes, at, Math.min(bytes.length, at + length), (byte) 0xFF);
        yield bytes;
      }
      case 2 -> {
        var to = random.nextInt(bytes.length - length + 1);
        System.arraycopy(bytes.clone(), Math.min(at, bytes.length - length), bytes, to, length);
        yield bytes;
      }
      case 3 -> {
        var longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, longer, Math.min(at + length, bytes.length), bytes.length - at);
        yield longer;
      }
      default -> {
        bytes[at] =
            (byte) (random.nextBoolean() ? random.nextInt() : bytes[at] ^ (1 << random.nextInt(8)));
        yield bytes;
      }
    };
  }
}

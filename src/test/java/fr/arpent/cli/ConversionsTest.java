package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.format.Family;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any readable format becomes any writable one, through the command line, and comes back. */
class ConversionsTest {
  @TempDir private Path folder;

  static Stream<Arguments> pairs() {
    return Arrays.stream(Family.values())
        .flatMap(
            from -> Stream.of("csv", "xlsx", "ods", "geojson").map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyReadableToEveryWritable(Family from, String to) throws IOException {
    var program = new Program(folder);
    var bytes = from.small();
    var in = Files.write(folder.resolve("ville." + from.extension()), bytes);
    var out = folder.resolve("sortie." + to);
    assertThat(program.run("convert", in.toString(), out.toString())).as(program.err()).isZero();
    assertThat(in).hasBinaryContent(bytes);
    assertThat(program.run("convert", out.toString(), "-", "--to", "csv")).isZero();
    assertThat(program.out().lines().toList())
        .isEqualTo(
            List.of(
                "id,nom,places", "01004,École,12", "2,Gare,8", "3,\"Mairie \"\"annexe\"\"\",4"));
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(in, out);
    }
  }
}

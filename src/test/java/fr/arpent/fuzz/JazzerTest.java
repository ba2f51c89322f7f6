package fr.arpent.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Jazzer looks for bytes on which a reader breaks, guided by what they reach. A short run each
 * time; {@code ./mvnw verify -Dtest=JazzerTest -Darpent.fuzz.seconds=600} looks longer.
 */
class JazzerTest {
  /** Would call it an attack that a schema brings its own patterns, which is what they are for. */
  private static final String PATTERNS = "com.code_intelligence.jazzer.sanitizers.RegexInjection";

  private static final List<String> SEEDS =
      List.of(
          "{\"fields\":[{\"name\":\"a\",\"type\":\"date\",\"format\":\"%d/%m/%Y\",\"constraints\":"
              + "{\"required\":true,\"enum\":[\"x\"],\"pattern\":\"[a-z]+\"}}],\"primaryKey\":\"a\"}",
          "nom;\"pla\"\"ces\";x\r\n\"a\nb\";2;é\r\n;;\r\n");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(classes = {SchemaTarget.class, CsvTarget.class})
  void noBytesBreakTheReader(Class<?> target) throws IOException, InterruptedException {
    var seeds = Files.createDirectories(folder.resolve("seeds"));
    for (var seed : SEEDS) {
      Files.writeString(seeds.resolve(String.valueOf(SEEDS.indexOf(seed))), seed);
    }
    var log = folder.resolve("log");
    var child =
        new ProcessBuilder(command(target, seeds))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    var code = child.waitFor();
    var said = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(code).as(said).isZero();
    assertThat(said).contains("Done ");
  }

  private static List<String> command(Class<?> target, Path seeds) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return List.of(
        java,
        "-XX:+EnableDynamicAgentLoading",
        "--sun-misc-unsafe-memory-access=allow",
        "--enable-native-access=ALL-UNNAMED",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx512m",
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + target.getName(),
        "--instrumentation_includes=fr.arpent.**",
        "--custom_hook_includes=fr.arpent.**",
        "--disabled_hooks=" + PATTERNS,
        "-max_total_time=" + Integer.getInteger("arpent.fuzz.seconds", 1),
        "-max_len=4096",
        "-rss_limit_mb=0",
        "-artifact_prefix=" + seeds.getParent() + File.separator,
        "--reproducer_path=" + seeds.getParent(),
        seeds.toString());
  }
}

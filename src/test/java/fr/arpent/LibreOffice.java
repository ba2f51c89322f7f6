package fr.arpent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice as a second opinion on the workbooks that are written here. A test that asks for it
 * is skipped, and says so, where it is not installed.
 */
public final class LibreOffice {
  private LibreOffice() {}

  /**
   * What LibreOffice makes of {@code file}, saved in another format beside it.
   *
   * @param filter the extension, with a filter of LibreOffice's after a colon where needed
   * @param folder where the result, and LibreOffice's own settings, go
   */
  public static Path convert(Path file, String filter, Path folder)
      throws IOException, InterruptedException {
    var soffice = program();
    assumeTrue(soffice.isPresent(), "skipped: LibreOffice (soffice) is not on the PATH");
    var log = folder.resolve("soffice.log");
    var process =
        new ProcessBuilder(
                soffice.orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).as("LibreOffice ends").isTrue();
    var name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    var made = folder.resolve(name + "." + filter.replaceFirst(":.*", ""));
    assertThat(made).as(Files.readString(log)).exists();
    return made;
  }

  private static Optional<Path> program() {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}

package fr.arpent.measure;

import fr.arpent.TestProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * {@link WindowShown} started as the program starts its window: from the built jar, with the quick
 * compiler and with the classes kept from the time before (Java keeps none from folders, so it goes
 * into a jar of its own).
 *
 * @param folder where that jar and the classes are kept
 */
record BuiltWindow(Path folder) {
  private static final Path PROGRAM = Path.of("target", "arpent.jar");

  /** The process with {@code arguments}. */
  Child with(String... arguments) throws IOException {
    if (!Files.exists(PROGRAM)) {
      throw new IOException("no " + PROGRAM + ": build it first");
    }
    var command = new ArrayList<String>();
    command.add("-XX:SharedArchiveFile=" + folder.resolve("window-" + arguments.length + ".jsa"));
    command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:TieredStopAtLevel=1"));
    command.add("-Xlog:disable");
    command.addAll(List.of("--module-path", System.getProperty("jdk.module.path", "")));
    command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing"));
    command.add("--illegal-native-access=allow");
    command.addAll(List.of("-cp", PROGRAM + File.pathSeparator + shown()));
    command.add(WindowShown.class.getName());
    command.addAll(List.of(arguments));
    return Child.java(command.toArray(String[]::new));
  }

  private Path shown() throws IOException {
    var file = folder.resolve("shown.jar");
    if (!Files.exists(file)) {
      try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
        put(WindowShown.class, jar);
        put(TestProgram.class, jar);
      }
    }
    return file;
  }

  private static void put(Class<?> of, JarOutputStream jar) throws IOException {
    var name = of.getName().replace('.', '/') + ".class";
    try (var bytes = of.getClassLoader().getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IOException("no " + name);
      }
      jar.putNextEntry(new ZipEntry(name));
      bytes.transferTo(jar);
      jar.closeEntry();
    }
  }
}

package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Source;
import fr.arpent.format.Sources;
import fr.arpent.format.TargetFile;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes: {@code -} is the standard input or output. Output is UTF-8.
 *
 * @param in the standard input
 * @param out the standard output
 * @param err the error stream
 * @param locale the language unless a command says otherwise
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Locale locale) {

  /** The console of this process. */
  public static Console system() {
    return new Console(
        System.in,
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Locale.getDefault());
  }

  /** The texts in the language {@code told}, {@code fr} or {@code en}; the system's when null. */
  public Texts texts(@Nullable String told) {
    return Texts.in(told == null ? locale : Locale.of(told));
  }

  /** The same in another language. */
  Console speaking(Locale language) {
    return new Console(in, out, err, language);
  }

  /** Reads {@code file}. */
  Source read(String file) {
    return file.equals("-") ? Sources.read("-", in) : Sources.read(Path.of(file));
  }

  /** Writes {@code content} to {@code file}, never over {@code source}. */
  void write(String file, String source, TargetFile.Content content) {
    if (file.equals("-")) {
      writeOut(content);
    } else {
      var sources = source.equals("-") ? List.<Path>of() : List.of(Path.of(source));
      new TargetFile(Path.of(file), sources).write(content);
    }
  }

  private void writeOut(TargetFile.Content content) {
    try {
      content.writeTo((OutputStream) out);
      out.flush();
    } catch (IOException e) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "cli.output-closed"), e);
    }
  }
}

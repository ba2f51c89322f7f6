package fr.arpent.cli;

import fr.arpent.base.Problem;
import fr.arpent.check.Entry;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;

/**
 * What reports tell.
 *
 * @param file the file as the user named it
 * @param problems what was odd about reading it
 * @param limit how many findings are told at most
 */
record CheckedFile(String file, Findings findings, List<Problem> problems, int limit, Texts texts) {

  CheckedFile {
    problems = List.copyOf(problems);
  }

  /** Something that writes some findings, one after another. */
  @FunctionalInterface
  interface EntriesWriter {
    /** Writes {@code entries}, of which there is at least one. */
    void write(List<Entry> entries, Writer out) throws IOException;
  }

  /** Something that takes a text. */
  @FunctionalInterface
  interface TextTaker {
    /** Takes {@code text}. */
    void take(String text) throws IOException;
  }

  /**
   * Writes the findings of the severities {@code wanted}, up to the limit.
   *
   * @param writer is called from several threads, each time for some findings
   * @param to gets what was written, in order
   */
  void each(Predicate<Severity> wanted, EntriesWriter writer, TextTaker to) throws IOException {
    try {
      findings.each(wanted, limit, entries -> text(writer, entries), text -> take(text, to));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String text(EntriesWriter writer, List<Entry> entries) {
    var text = new StringWriter();
    try {
      writer.write(entries, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void take(String text, TextTaker to) {
    try {
      to.take(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a finding of {@code severity} is told: all but what was left by decision. */
  static boolean told(Severity severity) {
    return severity != Severity.LEFT;
  }

  /** Whether a finding of {@code severity} leaves the file valid. */
  static boolean remark(Severity severity) {
    return severity == Severity.WARNING || severity == Severity.ADVICE;
  }

  /** How many findings that leave the file valid there are. */
  long remarks() {
    return findings.count(Severity.WARNING) + findings.count(Severity.ADVICE);
  }

  /** The sentence that tells {@code entry}. */
  String message(Entry entry) {
    return texts.say(entry.cause().about(entry.value()));
  }
}

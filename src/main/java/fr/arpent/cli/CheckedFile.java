package fr.arpent.cli;

import fr.arpent.base.Problem;
import fr.arpent.check.Entry;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  /** Something that writes one finding. */
  @FunctionalInterface
  interface EntryWriter {
    /** Writes {@code entry}. */
    void write(Entry entry) throws IOException;
  }

  /** Gives {@code to} the findings of the severities {@code wanted}, up to the limit. */
  void each(Predicate<Severity> wanted, EntryWriter to) throws IOException {
    var left = new int[] {limit};
    try {
      findings.each(
          wanted,
          entry -> {
            if (left[0]-- > 0) {
              unchecked(to, entry);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void unchecked(EntryWriter to, Entry entry) {
    try {
      to.write(entry);
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

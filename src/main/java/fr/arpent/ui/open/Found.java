package fr.arpent.ui.open;

import fr.arpent.base.Problem;
import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read and is not opened yet: what came of it can still be corrected.
 *
 * @param file where it lies; null for the clipboard
 * @param said what the user said about how to read it
 * @param odd what is to be looked at, with the numbers of its rows
 * @param sheets the sheets to choose among; none when there is nothing to choose
 */
public record Found(
    Source source,
    @Nullable Path file,
    ReadOptions said,
    Reading reading,
    List<Problem> odd,
    List<SheetOffer> sheets) {

  /** What a person can judge by looking at the rows. */
  private static final Set<String> SEEN =
      Set.of(
          ReadOptions.ENCODING, ReadOptions.DELIMITER, ReadOptions.QUOTE, ReadOptions.HEADER_ROW);

  public Found {
    odd = List.copyOf(odd);
    sheets = List.copyOf(sheets);
  }

  /** Whether the user should look before it is opened. */
  public boolean doubtful() {
    return !sheets.isEmpty()
        || reading.recognised().guesses().stream().anyMatch(Found::doubtful)
        || odd.stream().map(p -> p.message().code()).anyMatch(Found::alarming);
  }

  /** The same with {@code problem} to be looked at first. */
  Found withOdd(Problem problem) {
    var all = new ArrayList<>(List.of(problem));
    all.addAll(odd);
    return new Found(source, file, said, reading, all, sheets);
  }

  /** Text that may have swallowed the rest of the file; a project beside it that cannot be read. */
  private static boolean alarming(String code) {
    return code.endsWith(".unclosed") || code.startsWith("project.");
  }

  private static boolean doubtful(Guess guess) {
    return guess.certainty() == Certainty.CHECK && SEEN.contains(guess.option());
  }
}

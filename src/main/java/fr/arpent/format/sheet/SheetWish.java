package fr.arpent.format.sheet;

import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which sheet was asked for, if any. */
record SheetWish(Optional<String> told) {

  static SheetWish of(ReadOptions options) {
    return new SheetWish(options.get(ReadOptions.SHEET));
  }

  /** 0 when a sheet is not the one; 2 when it is by its name, 1 by its number or by no wish. */
  int rank(String name, int number) {
    if (told.isEmpty() || told.get().equals(Integer.toString(number))) {
      return told.filter(name::equals).isPresent() ? 2 : 1;
    }
    return told.get().equals(name) ? 2 : 0;
  }

  /** The sheet {@code chosen} of {@code sheets} as it is shown and corrected. */
  Guess guess(String chosen, List<SheetContent> sheets) {
    var others =
        sheets.stream()
            .filter(sheet -> sheet.filled() > 0)
            .sorted(Comparator.comparingLong(SheetContent::filled).reversed())
            .map(SheetContent::name)
            .filter(name -> !name.equals(chosen))
            .toList();
    var certainty =
        told.isPresent() ? Certainty.TOLD : others.isEmpty() ? Certainty.SURE : Certainty.CHECK;
    return new Guess(ReadOptions.SHEET, chosen, certainty, others);
  }
}

package fr.arpent.ui.open;

import fr.arpent.format.Part;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Recognised;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.catalogue.Likeness;
import java.util.List;
import java.util.Optional;

/**
 * A sheet that could be opened.
 *
 * @param schema the schema its header is like, if it is like any
 */
public record SheetOffer(Part part, Optional<Likeness> schema) {
  /** Below this a schema has a column or two in common by chance. */
  private static final double LIKE = 0.35;

  /** How much more like a schema another sheet than the fullest must be. */
  private static final double MARGIN = 0.15;

  /** The sheets of a file that hold anything, in its order; none when it has a single one. */
  static List<SheetOffer> of(Recognised recognised, Catalogue catalogue) {
    var filled = recognised.parts().stream().filter(p -> p.columns() != 0).toList();
    return filled.size() < 2 ? List.of() : filled.stream().map(p -> of(p, catalogue)).toList();
  }

  private static SheetOffer of(Part part, Catalogue catalogue) {
    var best = Likeness.ranked(catalogue.entries(), part.labels()).stream().findFirst();
    return new SheetOffer(part, best.filter(l -> l.score() >= LIKE));
  }

  /** The visible sheet far more like a schema than the one the reader took; empty for none. */
  static Optional<String> better(List<SheetOffer> offers, Recognised recognised) {
    var taken = recognised.value(ReadOptions.SHEET).orElse("");
    var known = offers.stream().filter(o -> o.part().name().equals(taken)).findFirst();
    var least = known.map(SheetOffer::score).orElse(0.0) + MARGIN;
    return offers.stream()
        .filter(o -> !o.part().hidden() && o.score() >= least)
        .max(java.util.Comparator.comparingDouble(SheetOffer::score))
        .map(o -> o.part().name());
  }

  private double score() {
    return schema.map(Likeness::score).orElse(0.0);
  }
}

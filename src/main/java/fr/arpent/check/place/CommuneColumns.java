package fr.arpent.check.place;

import fr.arpent.check.Binding;
import fr.arpent.check.Planner;
import fr.arpent.check.TitleWords;
import fr.arpent.check.TitleWords.Meaning;
import java.util.List;
import java.util.Optional;

/** Which columns hold codes, names and postcodes of communes, by their titles. */
record CommuneColumns(List<Binding> codes, List<Binding> names, List<Binding> postcodes) {

  static CommuneColumns of(Planner planner) {
    return new CommuneColumns(
        meaning(planner, Meaning.COMMUNE_CODE),
        meaning(planner, Meaning.COMMUNE_NAME),
        meaning(planner, Meaning.POSTCODE));
  }

  private static List<Binding> meaning(Planner planner, Meaning meaning) {
    return planner.bindings().stream()
        .filter(b -> b.role() != Binding.Role.SURPLUS && b.spot().column() != null)
        .filter(b -> TitleWords.of(b).means(meaning))
        .toList();
  }

  /** The one of {@code others} whose title says the same as that of {@code binding} beside. */
  static Optional<Binding> beside(Binding binding, List<Binding> others) {
    var rest = TitleWords.of(binding).rest();
    var same = others.stream().filter(o -> TitleWords.of(o).rest().equals(rest)).toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }
}

package fr.arpent.check.column;

import fr.arpent.check.Binding;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.TextKind.Family;
import fr.arpent.check.TitleWords;
import fr.arpent.check.TitleWords.Meaning;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import java.util.List;

/**
 * A column in which every row has the same value: it tells nothing, or a copy was dragged too far.
 * A town's own name, code and postcode are meant to be so, and yes or no may well be.
 */
public final class ConstantColumn implements ColumnAdvice {
  private static final int FEWEST = 10;

  @Override
  public String name() {
    return "constant-column";
  }

  @Override
  public String key() {
    return "check.column.constant";
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    return !TitleWords.of(binding)
        .means(
            Meaning.COMMUNE_CODE,
            Meaning.COMMUNE_NAME,
            Meaning.POSTCODE,
            Meaning.SIREN,
            Meaning.SIRET);
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    var spot = tally.binding().spot();
    if (tally.rows() < FEWEST || tally.distinct() != 1 || tally.filled() < tally.rows()) {
      return List.of();
    }
    var code = tally.codes().findFirst().orElseThrow();
    return tally.kind(code).family() == Family.YES_NO
        ? List.of()
        : tally.whole(cause(Where.COLUMN, spot, spot.field()), tally.text(code));
  }
}

package fr.arpent.check;

import fr.arpent.check.cell.ConstraintError;
import fr.arpent.check.cell.ExtraCell;
import fr.arpent.check.cell.MissingCell;
import fr.arpent.check.cell.Mojibake;
import fr.arpent.check.cell.RequiredCell;
import fr.arpent.check.cell.TruncatedValue;
import fr.arpent.check.cell.TypeError;
import fr.arpent.check.row.BlankRow;
import fr.arpent.check.table.BlankLabel;
import fr.arpent.check.table.DisorderedHeader;
import fr.arpent.check.table.DuplicateLabel;
import fr.arpent.check.table.DuplicateRow;
import fr.arpent.check.table.ExtraLabel;
import fr.arpent.check.table.ForeignKey;
import fr.arpent.check.table.IncorrectLabel;
import fr.arpent.check.table.MissingLabel;
import fr.arpent.check.table.PrimaryKey;
import fr.arpent.check.table.UniqueError;
import fr.arpent.check.table.UniqueKey;
import fr.arpent.check.table.UnmatchedHeader;
import java.util.List;

/** The one list of checks: a new check is one class and one line here. */
public final class Checks {
  /** The names of those that are only done when asked for. */
  public static final List<String> OPTIONAL = List.of("duplicate-row", "truncated-value");

  private Checks() {}

  /** All checks, structure first; those that can stop the reading of rows before all others. */
  public static List<CheckKind> all() {
    return List.of(
        new DuplicateLabel(),
        new ForeignKey(),
        new UnmatchedHeader(),
        new MissingLabel(),
        new ExtraLabel(),
        new BlankLabel(),
        new IncorrectLabel(),
        new DisorderedHeader(),
        new BlankRow(),
        new MissingCell(),
        new ExtraCell(),
        new TypeError(),
        new RequiredCell(),
        new ConstraintError(),
        new Mojibake(),
        new TruncatedValue(),
        new UniqueError(),
        new PrimaryKey(),
        new UniqueKey(),
        new DuplicateRow());
  }
}

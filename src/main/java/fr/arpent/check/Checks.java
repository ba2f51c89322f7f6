package fr.arpent.check;

import fr.arpent.check.cell.BrokenCode;
import fr.arpent.check.cell.ConstraintError;
import fr.arpent.check.cell.ExtraCell;
import fr.arpent.check.cell.FormulaCell;
import fr.arpent.check.cell.MissingCell;
import fr.arpent.check.cell.Mojibake;
import fr.arpent.check.cell.OddDate;
import fr.arpent.check.cell.PersonalData;
import fr.arpent.check.cell.RequiredCell;
import fr.arpent.check.cell.SplitAccents;
import fr.arpent.check.cell.StrayBlanks;
import fr.arpent.check.cell.TruncatedValue;
import fr.arpent.check.cell.TypeError;
import fr.arpent.check.column.ConstantColumn;
import fr.arpent.check.column.EmptyColumn;
import fr.arpent.check.column.ExampleLeft;
import fr.arpent.check.column.LostZeros;
import fr.arpent.check.column.NearValue;
import fr.arpent.check.column.OddKind;
import fr.arpent.check.column.OddShape;
import fr.arpent.check.column.Outlier;
import fr.arpent.check.column.RepeatedIdentifier;
import fr.arpent.check.custom.CustomChecks;
import fr.arpent.check.place.CommuneMismatch;
import fr.arpent.check.place.FarPoint;
import fr.arpent.check.place.KnownCommunes;
import fr.arpent.check.place.OutsideCommune;
import fr.arpent.check.place.OutsideFrance;
import fr.arpent.check.place.SwappedAxes;
import fr.arpent.check.place.TwinPoints;
import fr.arpent.check.place.UnknownCommune;
import fr.arpent.check.row.BlankRow;
import fr.arpent.check.table.BlankLabel;
import fr.arpent.check.table.DisorderedHeader;
import fr.arpent.check.table.DuplicateLabel;
import fr.arpent.check.table.DuplicateRow;
import fr.arpent.check.table.EncodingError;
import fr.arpent.check.table.ExtraLabel;
import fr.arpent.check.table.ForeignKey;
import fr.arpent.check.table.IncorrectLabel;
import fr.arpent.check.table.MissingLabel;
import fr.arpent.check.table.NearDuplicateRow;
import fr.arpent.check.table.PrimaryKey;
import fr.arpent.check.table.RepeatedTitles;
import fr.arpent.check.table.UniqueError;
import fr.arpent.check.table.UniqueKey;
import fr.arpent.check.table.UnmatchedHeader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The one list of checks: a new check is one class and one line here. */
public final class Checks {
  /** The names of those that are only done when asked for. */
  public static final List<String> OPTIONAL = List.of("duplicate-row", "truncated-value");

  private Checks() {}

  /** What is advised, by code: each can be left out. */
  public static Set<String> advice() {
    return all().stream()
        .filter(Advice.class::isInstance)
        .map(CheckKind::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All checks, structure first; those that can stop the reading of rows before all others. */
  public static List<CheckKind> all() {
    var communes = new KnownCommunes();
    return List.of(
        new EncodingError(),
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
        new StrayBlanks(),
        new SplitAccents(),
        new BrokenCode(),
        new OddDate(() -> LocalDate.now(ZoneId.systemDefault())),
        new FormulaCell(),
        new PersonalData(),
        new LostZeros(),
        new SwappedAxes(),
        new OutsideFrance(),
        new OutsideCommune(),
        new FarPoint(),
        new TwinPoints(),
        new UnknownCommune(communes),
        new CommuneMismatch(communes),
        new RepeatedTitles(),
        new NearDuplicateRow(),
        new RepeatedIdentifier(),
        new NearValue(),
        new OddKind(),
        new OddShape(),
        new Outlier(),
        new ExampleLeft(),
        new EmptyColumn(),
        new ConstantColumn(),
        new UniqueError(),
        new PrimaryKey(),
        new UniqueKey(),
        new DuplicateRow(),
        new CustomChecks());
  }
}

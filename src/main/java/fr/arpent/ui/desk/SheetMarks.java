package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.check.Finding;
import fr.arpent.check.Severity;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The marks of a sheet: from its findings, its source, its points and the marks of the visit. */
public final class SheetMarks implements Marks {
  private final Derived derived;
  private final Origin origin;
  private final Proposals proposals;
  private final Map<ColumnId, HeaderMark> headers = new HashMap<>();

  /** Marks what {@code derived} says; cells edited since {@code origin}; what is proposed. */
  public SheetMarks(Derived derived, Origin origin, Proposals proposals) {
    this.derived = derived;
    this.origin = origin;
    this.proposals = proposals;
    for (var column : derived.state().table().columns()) {
      headers.put(column.id(), Headers.of(column, derived.findings()));
    }
  }

  @Override
  public CellMark cell(int slot, ColumnId column) {
    var table = derived.state().table();
    var edited = table.has(column) && origin.edited(table, slot, column);
    var proposed = proposals.at(slot, column);
    var severity = derived.findings().severityAt(slot, column);
    if (severity == null || severity == Severity.LEFT) {
      return edited || proposed != null
          ? new CellMark(CellMark.Level.RIGHT, false, false, edited, false, proposed)
          : CellMark.NONE;
    }
    var findings = derived.findings().at(slot, column);
    return new CellMark(
        severity == Severity.ERROR ? CellMark.Level.ERROR : CellMark.Level.WARNING,
        findings.stream().anyMatch(f -> f.repair().isPresent()),
        findings.stream().anyMatch(SheetMarks::missing),
        edited,
        findings.stream().anyMatch(SheetMarks::spaces),
        proposed);
  }

  @Override
  public PointState row(int slot) {
    var mark = derived.state().mark(slot);
    return switch (mark) {
      case "seen" -> PointState.SEEN;
      case "later" -> PointState.LATER;
      case "cannot-tell" -> PointState.CANNOT_TELL;
      default -> toDo(slot);
    };
  }

  private PointState toDo(int slot) {
    // A row without position often lacks a required one as well: where it is comes first.
    if (derived.points().columns().isPresent() && !derived.points().has(slot)) {
      return PointState.NO_POSITION;
    }
    return rowHasError(slot) ? PointState.TO_FIX : PointState.TO_DO;
  }

  @Override
  public boolean rowHasError(int slot) {
    return derived.findings().severityOf(slot) == Severity.ERROR;
  }

  @Override
  public HeaderMark header(Column column) {
    var known = headers.get(column.id());
    return known == null ? Marks.NONE.header(column) : known;
  }

  @Override
  public List<Message> told(ColumnId column) {
    var findings = derived.findings();
    return findings
        .field(column)
        .map(field -> Headers.told(findings.schema().orElseThrow(), field))
        .orElse(List.of());
  }

  @Override
  public List<Message> about(int slot, ColumnId column) {
    var said = new ArrayList<Message>();
    for (var finding : derived.findings().at(slot, column)) {
      said.add(finding.message());
      finding.repair().ifPresent(r -> said.add(Message.of("ui.cell.repair-ready", r.after())));
    }
    var table = derived.state().table();
    if (table.has(column) && origin.edited(table, slot, column)) {
      said.add(Message.of("ui.cell.edited", origin.text(slot, column)));
    }
    return said;
  }

  private static boolean missing(Finding finding) {
    return finding.severity() == Severity.ERROR
        && finding.cause().key().equals("check.constraint.required");
  }

  private static boolean spaces(Finding finding) {
    return !finding.value().isEmpty()
        && (!Objects.equals(finding.value(), finding.value().strip())
            || finding.value().indexOf('\u00a0') >= 0);
  }

  /** Values that wait to be accepted. */
  @FunctionalInterface
  public interface Proposals {
    /** Nothing is proposed. */
    Proposals NONE = (_, _) -> null;

    /** The value proposed for a cell, or null. */
    @Nullable String at(int slot, ColumnId column);
  }
}

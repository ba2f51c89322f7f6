package fr.arpent.check.repair;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.ColumnRepairs;
import fr.arpent.check.repair.Scope.EqualCells;
import fr.arpent.check.repair.Scope.Everything;
import fr.arpent.check.repair.Scope.OfGroup;
import fr.arpent.check.repair.Scope.OneCell;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.MapValues;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.OperationKind;
import fr.arpent.step.SetCells;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Makes certain repairs: of one cell, of all cells equal to it, of a group of findings or of all.
 * What is in doubt stays as it is.
 *
 * @param except texts to leave as they are
 */
public record RepairCells(TableId table, Scope scope, Set<String> except) implements Operation {

  /** How it is stored. */
  public static final OperationKind KIND = new OperationKind("check.repair/1", RepairCells::read);

  public RepairCells {
    except = Set.copyOf(except);
  }

  /** Without exceptions. */
  public RepairCells(TableId table, Scope scope) {
    this(table, scope, Set.of());
  }

  @Override
  public String kind() {
    return KIND.kind();
  }

  @Override
  public Needs needs() {
    return scope.column().map(Needs::writes).orElse(Needs.NONE);
  }

  @Override
  public Change run(Work work) {
    var request = CheckRequest.of(work.state().get(table), CheckOptions.WINDOW);
    return switch (scope) {
      case OneCell cell -> one(request, cell);
      case EqualCells equal ->
          mapped(
              request,
              equal.in().id(),
              repairs(request, equal.in().id()).flatMap(r -> r.of(equal.text())).stream().toList());
      case OfGroup group ->
          mapped(
              request,
              group.in().id(),
              repairs(request, group.in().id())
                  .map(r -> r.all(cause -> cause.key().equals(group.cause())))
                  .orElse(List.of()));
      case Everything _ -> all(request);
    };
  }

  private static java.util.Optional<ColumnRepairs> repairs(CheckRequest request, ColumnId column) {
    return ColumnRepairs.of(request, column);
  }

  private Change one(CheckRequest request, OneCell cell) {
    var text = request.table().text(cell.in().id()).text(cell.slot());
    return repairs(request, cell.in().id())
        .flatMap(r -> r.of(text))
        .<Change>map(r -> SetCells.one(table, cell.in().id(), cell.slot(), r.after()))
        .orElse(Group.NOTHING);
  }

  private Change all(CheckRequest request) {
    var changes = new ArrayList<Change>();
    for (var column : request.table().columns()) {
      if (column instanceof TextColumn) {
        var found = repairs(request, column.id()).map(r -> r.all(_ -> true)).orElse(List.of());
        var change = mapped(request, column.id(), found);
        if (!change.equals(Group.NOTHING)) {
          changes.add(change);
        }
      }
    }
    return Group.of(changes);
  }

  private Change mapped(CheckRequest request, ColumnId column, List<Repair> repairs) {
    var values = new LinkedHashMap<Cell, Cell>();
    var dictionary = request.table().text(column).dictionary();
    for (var repair : repairs) {
      for (var kind : CellKind.values()) {
        var old = new Cell(repair.before(), kind);
        if (!except.contains(repair.before()) && dictionary.find(old) >= 0) {
          values.put(old, Cell.text(repair.after()));
        }
      }
    }
    return values.isEmpty() ? Group.NOTHING : new MapValues(table, column, values);
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    scope.write(json);
    if (!except.isEmpty()) {
      var texts = new JsonArray();
      except.stream().sorted().forEach(texts::add);
      json.add("except", texts);
    }
    return json;
  }

  private static RepairCells read(TableId table, JsonObject json) {
    var except =
        json.has("except")
            ? json.getAsJsonArray("except").asList().stream().map(e -> e.getAsString()).toList()
            : List.<String>of();
    return new RepairCells(table, Scope.read(json), Set.copyOf(except));
  }

  @Override
  public Message words(Change happened) {
    var name = scope.column().map(ColumnRef::name).orElse("");
    return switch (scope) {
      case OneCell _ -> Message.of("check.repair.words.cell", name);
      case EqualCells equal -> Message.of("check.repair.words.equal", name, equal.text());
      case OfGroup _ -> Message.of("check.repair.words.group", name);
      case Everything _ -> Message.of("check.repair.words.all");
    };
  }
}

package fr.arpent.check.cell;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Expectation;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import fr.arpent.check.repair.WordList;
import fr.arpent.schema.Field;
import fr.arpent.schema.constraint.Constraint;
import fr.arpent.schema.constraint.EachItem;
import fr.arpent.schema.constraint.EnumRule;
import fr.arpent.schema.constraint.JsonShape;
import fr.arpent.schema.constraint.Length;
import fr.arpent.schema.constraint.Limit;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.constraint.Required;
import fr.arpent.schema.constraint.Unique;
import fr.arpent.schema.type.Reading;
import java.util.List;
import java.util.function.Consumer;

/** A value that breaks a rule of its field: each rule it breaks is a finding. */
public final class ConstraintError implements CheckKind {

  @Override
  public String name() {
    return "constraint-error";
  }

  @Override
  public void plan(Planner planner) {
    for (var binding : planner.bindings()) {
      for (var rule : binding.field().constraints()) {
        if (binding.role() == Binding.Role.FIELD && aboutOneValue(rule)) {
          planner.cell(binding, planned(binding, rule));
        }
      }
    }
  }

  private static boolean aboutOneValue(Constraint rule) {
    return !(rule instanceof Required || rule instanceof Unique);
  }

  private CellCheck planned(Binding binding, Constraint rule) {
    if (rule instanceof EnumRule list) {
      return new NotInList(
          list,
          WordList.of(list.texts()),
          cause(binding, "check.constraint.enum", List.of(), Expectation.oneOf(list.texts())),
          cause(
              binding,
              "check.constraint.enum-spelling",
              List.of(),
              Expectation.oneOf(list.texts())));
    }
    return new Broken(
        rule, cause(binding, key(rule), facts(rule), expected(binding.field(), rule)));
  }

  private Cause cause(Binding binding, String key, List<Object> facts, Message expected) {
    return new Cause(name(), Severity.ERROR, Where.CELL, key, facts, expected, binding.spot());
  }

  private static String key(Constraint rule) {
    return switch (rule) {
      case EachItem each -> key(each.rule()) + "-item";
      case Length length ->
          length.least() ? "check.constraint.too-short" : "check.constraint.too-long";
      case Limit limit ->
          limit.least() ? "check.constraint.too-small" : "check.constraint.too-large";
      case PatternRule _ -> "check.constraint.pattern";
      case JsonShape _ -> "check.constraint.shape";
      case EnumRule _, Required _, Unique _ -> "check.constraint.enum";
    };
  }

  private static List<Object> facts(Constraint rule) {
    return switch (rule) {
      case EachItem each -> facts(each.rule());
      case Length length -> List.of(length.count());
      case Limit limit -> List.of(limit.text());
      default -> List.of();
    };
  }

  private static Message expected(Field field, Constraint rule) {
    return switch (rule) {
      case EachItem each -> expected(field, each.rule());
      case EnumRule list -> Expectation.oneOf(list.texts());
      case Length length ->
          Message.of(
              length.least() ? "check.expected.at-least-long" : "check.expected.at-most-long",
              length.count());
      case Limit limit -> Message.of("check.expected." + word(limit), limit.text());
      default -> Expectation.like(field);
    };
  }

  private static String word(Limit limit) {
    if (limit.least()) {
      return limit.open() ? "more-than" : "at-least";
    }
    return limit.open() ? "less-than" : "at-most";
  }

  private record Broken(Constraint rule, Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.reading() instanceof Reading.Value(var value) && !rule.holds(value, cell.text())) {
        found.accept(cause);
      }
    }
  }

  /**
   * A value that is only spelled otherwise than in the list is another cause: it can be repaired.
   */
  private record NotInList(EnumRule list, WordList words, Cause unknown, Cause misspelled)
      implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.reading() instanceof Reading.Value(var value) && !list.holds(value, cell.text())) {
        var spelled = words.same(cell.text()).isPresent();
        found.accept(spelled ? misspelled : unknown);
      }
    }
  }
}

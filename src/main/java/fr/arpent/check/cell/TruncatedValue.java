package fr.arpent.check.cell;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A value that a database or spreadsheet on the way probably cut: a text of exactly 255 characters,
 * an integer that is the largest some field can hold. Only looked at when asked for. The numbers
 * are those of frictionless's check of this name.
 */
public final class TruncatedValue implements CheckKind {
  private static final int FULL = 255;

  private static final Set<String> LARGEST =
      Set.of(
          "32767",
          "65535",
          "2097152",
          "2147483647",
          "4294967295",
          "9223372036854775807",
          "18446744073709551616");

  @Override
  public String name() {
    return "truncated-value";
  }

  @Override
  public void plan(Planner planner) {
    if (!planner.request().options().more().contains(name())) {
      return;
    }
    for (var binding : planner.bindings()) {
      if (binding.role() != Binding.Role.SURPLUS) {
        var whole = binding.field().type().name().equals("integer");
        planner.cell(
            binding,
            whole
                ? new Largest(cause(binding, "check.text.largest", "check.expected.not-largest"))
                : new Full(cause(binding, "check.text.cut", "check.expected.not-cut")));
      }
    }
  }

  private Cause cause(Binding binding, String key, String expected) {
    return new Cause(
        name(), Severity.ERROR, Where.CELL, key, List.of(), Message.of(expected), binding.spot());
  }

  private record Full(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.reading().orNull() instanceof String text
          && text.codePointCount(0, text.length()) == FULL) {
        found.accept(cause);
      }
    }
  }

  private record Largest(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.reading().orNull() instanceof Number number && LARGEST.contains(number.toString())) {
        found.accept(cause);
      }
    }
  }
}

package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Header.Label;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import fr.arpent.schema.FieldsMatch;
import java.util.List;

/**
 * A column that is no field of the schema. For the national validator that is only worth a word.
 */
public final class ExtraLabel implements CheckKind {

  @Override
  public String name() {
    return "extra-label";
  }

  @Override
  public void plan(Planner planner) {
    if (planner.schema().isEmpty()) {
      return;
    }
    var header = planner.header();
    for (var label : header.labels()) {
      var binding = planner.bindings().get(label.number() - 1);
      if (binding.role() != Binding.Role.FIELD) {
        report(planner, label);
      }
    }
  }

  private void report(Planner planner, Label label) {
    var tolerant = planner.header().match();
    var mentioned = planner.request().options().national();
    if (!mentioned && (tolerant == FieldsMatch.SUBSET || tolerant == FieldsMatch.PARTIAL)) {
      return;
    }
    planner.found(
        new Cause(
            mentioned ? "extra-header-warn" : name(),
            mentioned ? Severity.WARNING : Severity.ERROR,
            Where.HEADER,
            "check.header.extra",
            List.of(label.number()),
            Message.of("check.expected.only-fields"),
            new Cause.Spot(label.column(), label.number(), label.text())),
        label.text());
  }
}

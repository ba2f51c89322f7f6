package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import java.util.List;

/**
 * A field that no column stands for. For the national validator only a required one is an error.
 */
public final class MissingLabel implements CheckKind {

  @Override
  public String name() {
    return "missing-label";
  }

  @Override
  public void plan(Planner planner) {
    for (var binding : planner.header().missing()) {
      var key = planner.schema().map(s -> s.keys().primary()).orElse(List.of());
      var needed = binding.field().required() || key.contains(binding.field().name());
      switch (planner.header().match()) {
        case EXACT, EQUAL, SUBSET -> error(planner, binding);
        case SUPERSET, PARTIAL -> {
          if (needed) {
            error(planner, binding);
          } else if (planner.request().options().national()) {
            warning(planner, binding);
          }
        }
      }
    }
  }

  private void error(Planner planner, Binding binding) {
    found(planner, binding, name(), Severity.ERROR, "check.header.missing");
  }

  private static void warning(Planner planner, Binding binding) {
    found(
        planner, binding, "missing-header-warn", Severity.WARNING, "check.header.missing-optional");
  }

  private static void found(
      Planner planner, Binding binding, String code, Severity severity, String key) {
    planner.found(
        new Cause(
            code,
            severity,
            Where.HEADER,
            key,
            List.of(),
            Message.of("check.expected.title", binding.field().name()),
            binding.spot()),
        binding.field().name());
  }
}

package fr.arpent.check.custom;

import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import fr.arpent.schema.CustomCheck;
import fr.arpent.schema.TableSchema;
import java.util.List;

/**
 * Plans what the schema asks for by name. A name that nobody knows, or a parameter that is missing,
 * is a finding about the table, and the other checks go on. Frictionless knows none of them: they
 * are made where the national validator's verdict is wanted.
 */
public final class CustomChecks implements CheckKind {
  private static final List<CustomKind> ALL =
      List.of(
          new FrenchSiren(),
          new FrenchSiret(),
          new PhoneNumber(),
          new YearInterval(),
          new NomenclatureActes(),
          new OpeningHours(),
          new FrenchGps(),
          new OneOfRequired(),
          new CohesiveColumns(),
          new CompareColumns(),
          new SumColumns());

  @Override
  public String name() {
    return Asked.CHECK_ERROR;
  }

  @Override
  public void plan(Planner planner) {
    if (planner.request().options().national()) {
      var asked = planner.schema().map(TableSchema::customChecks).orElse(List.of());
      asked.forEach(check -> plan(check, planner));
    }
  }

  private static void plan(CustomCheck check, Planner planner) {
    ALL.stream()
        .filter(kind -> kind.names().contains(check.name()))
        .findFirst()
        .ifPresentOrElse(
            kind -> kind.plan(new Asked(check, kind.names().getFirst(), planner)),
            () -> new Asked(check, check.name(), planner).refuse("check.custom.unknown"));
  }
}

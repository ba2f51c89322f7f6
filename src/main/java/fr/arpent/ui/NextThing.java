package fr.arpent.ui;

import fr.arpent.check.Findings;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.shell.Toolbar;
import fr.arpent.ui.visit.Visit;
import java.util.Optional;

/**
 * Keeps the one filled button of the toolbar on the next thing to do: a schema, then the columns,
 * then the visit, then the export.
 */
final class NextThing {
  private final Hands hands;
  private final Visit visit;
  private final Toolbar toolbar;

  private NextThing(Hands hands, Visit visit, Toolbar toolbar) {
    this.hands = hands;
    this.visit = visit;
    this.toolbar = toolbar;
  }

  static void follow(Hands hands, Visit visit, Toolbar toolbar) {
    var next = new NextThing(hands, visit, toolbar);
    hands.bench().derived().subscribe(next::show);
    visit.going().subscribe(next::show);
    visit.model().shown().subscribe(next::show);
    next.show();
  }

  private void show() {
    if (visit.going().get()) {
      toolbar.next(Command.VISIT, false);
    } else {
      toolbar.next(next(hands.actions()).orElse(null), true);
    }
  }

  private Optional<Command> next(Actions actions) {
    return Optional.ofNullable(hands.bench().derived().get())
        .map(now -> next(now, actions.knows(Command.MATCH_COLUMNS)));
  }

  private Command next(Derived now, boolean canMatch) {
    var findings = now.findings();
    if (findings.schema().isEmpty()) {
      return Command.CHOOSE_SCHEMA;
    }
    if (canMatch && lacksColumns(findings)) {
      return Command.MATCH_COLUMNS;
    }
    var shown = visit.model().shown().get();
    var toVisit = shown == null ? now.points().count() > 0 : shown.view().remaining() > 0;
    return toVisit ? Command.VISIT : Command.EXPORT;
  }

  private static boolean lacksColumns(Findings findings) {
    return findings.header().stream().anyMatch(f -> f.cause().code().equals("missing-label"));
  }
}

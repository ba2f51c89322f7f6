package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.check.Findings;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.shell.Toolbar;
import java.util.Optional;

/** Keeps on the button of the schema its name and how many of its columns the table has. */
final class SchemaButton {
  private final Toolbar toolbar;
  private final Hands hands;

  SchemaButton(Toolbar toolbar, Hands hands) {
    this.toolbar = toolbar;
    this.hands = hands;
  }

  void follow() {
    hands.bench().derived().subscribe(now -> name(Optional.ofNullable(now)));
    hands.words().texts().subscribe(_ -> name(Optional.ofNullable(hands.bench().derived().get())));
  }

  private void name(Optional<Derived> now) {
    var findings = now.map(Derived::findings);
    var schema = findings.flatMap(Findings::schema);
    toolbar.schema(
        schema.map(s -> s.origin().title().orElse(s.name())).orElse(null),
        schema
            .map(
                s ->
                    Message.of(
                        "ui.toolbar.schema-count",
                        matched(findings.orElseThrow()),
                        s.fields().size()))
            .orElse(null));
  }

  private static long matched(Findings findings) {
    return findings.table().columns().stream()
        .filter(c -> findings.field(c.id()).isPresent())
        .count();
  }
}

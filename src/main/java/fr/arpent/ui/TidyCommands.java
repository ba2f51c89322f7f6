package fr.arpent.ui;

import static fr.arpent.ui.action.Command.TIDY;

import fr.arpent.base.Message;
import fr.arpent.format.Proposal;
import fr.arpent.format.tidy.EmptyUnknown;
import fr.arpent.format.tidy.Tidy;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.open.OpenBar;
import fr.arpent.ui.tidy.TidyDialog;
import fr.arpent.ui.tidy.TidyLine;
import fr.arpent.ui.tidy.TidyModel;
import java.util.ArrayList;
import java.util.List;

/** What the command does that puts a table just read in order. */
final class TidyCommands {
  private final Hands hands;
  private final OpenBar bar;
  private List<Proposal> ofReading = List.of();

  TidyCommands(Hands hands, OpenBar bar) {
    this.hands = hands;
    this.bar = bar;
  }

  void register() {
    hands.withTable(TIDY, this::look);
  }

  /** Takes what the reading of a file offers. */
  void offered(List<Proposal> proposals) {
    ofReading = proposals.stream().filter(p -> !foundAnew(p)).toList();
    bar.toTidy().set(proposals.size());
  }

  /** What the cells tell by themselves is looked for each time. */
  private static boolean foundAnew(Proposal proposal) {
    return proposal.operation() instanceof Tidy || proposal.operation() instanceof EmptyUnknown;
  }

  private void look() {
    var table = hands.sheet().orElseThrow().table();
    var more = ofReading.stream().filter(p -> p.operation().table().equals(table.id())).toList();
    hands
        .tasks()
        .run(
            Pool.CHECK, Message.of("ui.tidy.looking"), _ -> new TidyModel(table, more), this::show);
  }

  private void show(TidyModel model) {
    var overlay = hands.overlay();
    var node =
        new TidyDialog(model, hands.words())
            .node(
                overlay::close,
                () -> {
                  overlay.done();
                  tidy(model);
                },
                line -> {
                  overlay.close();
                  see(line);
                });
    overlay.dialog(node, () -> {});
  }

  private void tidy(TidyModel model) {
    var done =
        model.lines().stream().filter(l -> l.ticked().get()).map(TidyLine::proposal).toList();
    var left = new ArrayList<>(ofReading);
    left.removeAll(done);
    ofReading = left;
    bar.toTidy().set(model.lines().size() - done.size());
    model.operations().forEach(hands::ask);
  }

  /** Shows only the rows of {@code line} in the grid. */
  private void see(TidyLine line) {
    var filter = new RowFilter.Rows(Message.of("ui.tidy.chip"), line.proposal().rows());
    var arrangement = hands.bench().desk().arrangement();
    arrangement.set(new Arrangement(List.of(filter), arrangement.get().sort()));
  }
}

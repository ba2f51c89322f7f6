package fr.arpent.demo;

import fr.arpent.address.Address;
import fr.arpent.address.AddressIndex;
import fr.arpent.geo.point.Points;
import fr.arpent.project.Project;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.TableState;
import fr.arpent.step.edit.InsertColumn;
import fr.arpent.table.Column;
import fr.arpent.visit.AcceptAddress;
import fr.arpent.visit.AcceptAddress.Way;
import fr.arpent.visit.Mark;
import fr.arpent.visit.MarkRows;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.RoundView;
import fr.arpent.visit.StartRound;
import fr.arpent.visit.proposal.Choice;
import fr.arpent.visit.proposal.ProposalRule;
import java.util.Map;
import java.util.Optional;

/**
 * The round over all points, answered one by one as the keys of the window answer: what is sure is
 * accepted, what is in doubt chosen among the proposals, what is not among them typed.
 */
public final class WholeRound {
  private static final String TARGET = "adresse";

  private final Project project;
  private final ProposalRule rule;
  private final AddressIndex addresses;
  private final Truth truth;
  private Optional<RoundView> view = Optional.empty();

  /** A round whose proposals {@code rule} makes and whose doubts {@code truth} settles. */
  public WholeRound(Project project, ProposalRule rule, Truth truth) {
    this.project = project;
    this.rule = rule;
    this.addresses = rule.addresses();
    this.truth = truth;
  }

  /**
   * How the points were answered.
   *
   * @param accepted with Enter alone
   * @param chosen with one digit
   * @param typed by hand
   * @param seen as they were
   */
  public record Tally(int accepted, int chosen, int typed, int seen) {

    /** All that were answered. */
    public int points() {
      return accepted + chosen + typed + seen;
    }

    private Tally and(Operation answer) {
      return answer instanceof AcceptAddress accept
          ? switch (accept.way()) {
            case PROPOSED -> new Tally(accepted + 1, chosen, typed, seen);
            case CHOSEN -> new Tally(accepted, chosen + 1, typed, seen);
            case TYPED, REPEATED -> new Tally(accepted, chosen, typed + 1, seen);
          }
          : new Tally(accepted, chosen, typed, seen + 1);
    }
  }

  /** Begins the round: all points, the nearest next, addresses into their column. */
  public void start() {
    var table = state().table();
    var named = table.columns().stream().filter(WholeRound::isTarget).findFirst();
    var target =
        named.map(ColumnRef::to).orElseGet(() -> new ColumnRef(table.freshColumn(), TARGET));
    if (named.isEmpty()) {
      project.apply(new InsertColumn(table.id(), TARGET, 1, ""));
    }
    project.apply(
        new StartRound(table.id(), RoundPlan.all(target)),
        Map.of(AddressIndex.class, addresses),
        fr.arpent.base.Progress.NONE);
  }

  /** Answers the next {@code count} points, or all that are left. */
  public Tally answer(int count) {
    var points = Points.of(state());
    var tally = new Tally(0, 0, 0, 0);
    while (tally.points() < count) {
      view = RoundView.of(state(), project.present().history(), view);
      var slot = view.orElseThrow().current();
      if (slot.isEmpty()) {
        break;
      }
      var answer = answer(slot.getAsInt(), points);
      project.apply(answer);
      tally = tally.and(answer);
    }
    return tally;
  }

  /** How far the round is. */
  public RoundView view() {
    view = RoundView.of(state(), project.present().history(), view);
    return view.orElseThrow();
  }

  private Operation answer(int slot, Points points) {
    var table = state().table();
    var target = view.orElseThrow().round().plan().target().orElseThrow();
    var present = table.column(target.id()).text(slot);
    var proposal = rule.of(points.at(slot), present, RoundPlan.USUAL_METRES);
    return switch (proposal.outcome()) {
      case WRITE -> accept(slot, target, present, proposal.choices().getFirst(), Way.PROPOSED);
      case KEEP -> MarkRows.one(table.id(), slot, Mark.SEEN);
      case WAIT -> {
        var there = truth.value(table.sourceRow(slot), TARGET);
        yield proposal.choices().stream()
            .filter(choice -> choice.text().equals(there))
            .findFirst()
            .map(choice -> accept(slot, target, present, choice, Way.CHOSEN))
            .orElseGet(() -> typed(slot, target, present, there));
      }
    };
  }

  private Operation accept(int slot, ColumnRef target, String before, Choice choice, Way way) {
    return new AcceptAddress(
        state().table().id(),
        slot,
        target,
        choice.text(),
        before,
        way,
        choice.address().map(Address::id),
        choice.address().map(_ -> choice.metres()));
  }

  private Operation typed(int slot, ColumnRef target, String before, String text) {
    var table = state().table().id();
    return text.isBlank()
        ? MarkRows.one(table, slot, Mark.SEEN)
        : new AcceptAddress(
            table, slot, target, text, before, Way.TYPED, Optional.empty(), Optional.empty());
  }

  private static boolean isTarget(Column column) {
    return column.name().equalsIgnoreCase(TARGET);
  }

  private TableState state() {
    return project.present().state().frontTable().orElseThrow();
  }
}

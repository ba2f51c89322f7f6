package fr.arpent.ui.visit;

import fr.arpent.address.Address;
import fr.arpent.address.Candidate;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.table.TableId;
import fr.arpent.visit.AcceptAddress;
import fr.arpent.visit.AcceptAddress.Way;
import fr.arpent.visit.Mark;
import fr.arpent.visit.MarkRows;
import fr.arpent.visit.proposal.Choice;
import java.util.Optional;

/** The operations that answer for the point shown. */
record Answers(VisitShown shown) {

  /** The first choice. */
  Optional<Operation> proposed() {
    return shown.proposal().choice(1).flatMap(choice -> chosen(choice, Way.PROPOSED));
  }

  /** The choice of a digit. */
  Optional<Operation> chosen(int digit) {
    return shown.proposal().choice(digit).flatMap(choice -> chosen(choice, Way.CHOSEN));
  }

  private Optional<Operation> chosen(Choice choice, Way way) {
    var metres = choice.address().map(_ -> choice.metres());
    return write(choice.text(), way, choice.address().map(Address::id), metres);
  }

  /** An address that was looked for. */
  Optional<Operation> found(Candidate near) {
    var address = near.address();
    return write(address.name(), Way.CHOSEN, Optional.of(address.id()), Optional.of(near.metres()));
  }

  /** What was typed. */
  Optional<Operation> typed(String text) {
    return text.isBlank() ? Optional.empty() : plain(text.strip(), Way.TYPED);
  }

  /** The value of the point decided last. */
  Optional<Operation> repeated() {
    return target()
        .flatMap(
            target ->
                shown.view().decided().stream()
                    .findFirst()
                    .map(last -> text(target, last.slot()))
                    .filter(text -> !text.isBlank())
                    .flatMap(text -> plain(text, Way.REPEATED)));
  }

  /** A mark alone. */
  Operation mark(Mark mark) {
    return MarkRows.one(table(), shown.slot(), mark);
  }

  /** It cannot be told, and why. */
  Operation cannotTell(String note) {
    return MarkRows.cannotTell(table(), shown.slot(), note);
  }

  private Optional<Operation> plain(String text, Way way) {
    return write(text, way, Optional.empty(), Optional.empty());
  }

  private Optional<Operation> write(
      String text, Way way, Optional<String> address, Optional<Double> metres) {
    return target()
        .map(
            target ->
                new AcceptAddress(
                    table(),
                    shown.slot(),
                    target,
                    text,
                    text(target, shown.slot()),
                    way,
                    address,
                    metres));
  }

  private String text(ColumnRef target, int slot) {
    return shown.state().table().column(target.id()).text(slot);
  }

  private Optional<ColumnRef> target() {
    return shown.view().round().plan().target().filter(t -> shown.state().table().has(t.id()));
  }

  private TableId table() {
    return shown.state().table().id();
  }
}

package fr.arpent.ui.visit;

import fr.arpent.address.Address;
import fr.arpent.address.Candidate;
import fr.arpent.geo.LonLat;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.table.TableId;
import fr.arpent.visit.AcceptAddress;
import fr.arpent.visit.AcceptAddress.Way;
import fr.arpent.visit.AnswerRows;
import fr.arpent.visit.Mark;
import fr.arpent.visit.MarkRows;
import fr.arpent.visit.Written;
import fr.arpent.visit.proposal.Choice;
import fr.arpent.visit.remark.NoteRemark;
import fr.arpent.visit.remark.Remark;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations that answer for the point shown, or for those chosen together. */
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

  /** The values of the point decided last: its address, and the other fields where it has some. */
  Optional<Operation> repeated() {
    var last = shown.view().decided().stream().findFirst();
    if (target().isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    var text = text(target().get(), last.get().slot());
    var fields =
        shown.fields().stream()
            .map(field -> written(field, text(field, last.get().slot())))
            .filter(field -> !field.text().isBlank())
            .toList();
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(answer(text, Way.REPEATED, Optional.empty(), Optional.empty(), fields));
  }

  /** A mark alone; where other fields were written and it is seen, they are kept too. */
  Operation mark(Mark mark) {
    var fields = drafts();
    return mark == Mark.SEEN && !fields.isEmpty()
        ? new AnswerRows(
            table(), shown.rows(), fields, Way.TYPED, Optional.empty(), Optional.empty())
        : new MarkRows(table(), shown.rows(), mark, "", MarkRows.NOTES);
  }

  /** It cannot be told, and why. */
  Operation cannotTell(String note) {
    return new MarkRows(table(), shown.rows(), Mark.CANNOT_TELL, note, MarkRows.NOTES);
  }

  /**
   * A remark on the address base at this point: an address that should be there when it begins with
   * a number, else what is wrong, in words.
   */
  Operation remark(LonLat place, String text) {
    var known = shown.proposal().choice(1).flatMap(Choice::address);
    var street = known.map(Address::street);
    var proposed = !text.isEmpty() && Character.isDigit(text.charAt(0));
    return new NoteRemark(
        table(),
        new Remark(
            shown.slot(),
            place,
            known.map(Address::name).orElse(""),
            known.map(Address::id).orElse(""),
            street.map(s -> s.city()).orElse(""),
            street.map(s -> s.citycode()).orElse(""),
            proposed ? text : "",
            proposed ? "" : text,
            LocalDate.now(ZoneId.systemDefault()).toString()));
  }

  /**
   * What Enter answers: what is written once it is complete, else what is proposed where it is
   * sure.
   *
   * @param place where the point is, if it has a place
   */
  Optional<Operation> entered(Optional<LonLat> place) {
    if (shown.writing().isPresent()) {
      return shown.writing().filter(Writing::complete).flatMap(text -> written(text, place));
    }
    if (shown.several()) {
      return Optional.empty();
    }
    return switch (shown.proposal().outcome()) {
      case WRITE -> proposed();
      case KEEP -> Optional.of(mark(Mark.SEEN));
      case WAIT -> Optional.empty(); // the user must choose
    };
  }

  private Optional<Operation> written(Writing writing, Optional<LonLat> place) {
    var text = writing.text();
    return switch (writing.purpose()) {
      case ADDRESS -> typed(text);
      case NOTE -> Optional.of(cannotTell(text.strip()));
      case REMARK -> place.map(at -> remark(at, text.strip()));
    };
  }

  private Optional<Operation> plain(String text, Way way) {
    return write(text, way, Optional.empty(), Optional.empty());
  }

  private Optional<Operation> write(
      String text, Way way, Optional<String> address, Optional<Double> metres) {
    return target().isEmpty()
        ? Optional.empty()
        : Optional.of(answer(text, way, address, metres, drafts()));
  }

  private Operation answer(
      String text,
      Way way,
      Optional<String> address,
      Optional<Double> metres,
      List<Written> fields) {
    var target = target().orElseThrow();
    if (fields.isEmpty() && !shown.several()) {
      var before = text(target, shown.slot());
      return new AcceptAddress(table(), shown.slot(), target, text, before, way, address, metres);
    }
    var all = new ArrayList<Written>();
    all.add(written(target, text));
    all.addAll(fields);
    return new AnswerRows(table(), shown.rows(), all, way, address, metres);
  }

  private List<Written> drafts() {
    return shown.fields().stream()
        .filter(field -> shown.drafts().containsKey(field.id()))
        .map(field -> written(field, shown.field(field)))
        .toList();
  }

  private Written written(ColumnRef column, String text) {
    return Written.of(column, text, shown.rows(), shown.state().table().text(column.id()));
  }

  private String text(ColumnRef column, int slot) {
    return shown.state().table().column(column.id()).text(slot);
  }

  private Optional<ColumnRef> target() {
    return shown.view().round().plan().target().filter(t -> shown.state().table().has(t.id()));
  }

  private TableId table() {
    return shown.state().table().id();
  }
}

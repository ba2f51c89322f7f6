package fr.arpent.address.geocode;

import fr.arpent.address.Departments;
import fr.arpent.address.ResultColumns;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One run of {@link GeocodeAddresses}. */
final class Geocoding {
  private static final Message WHAT = Message.of("address.geocode.progress");
  private static final String CONTEXT = "result_context";
  private static final String STATUS = "result_status";

  /** Answers less likely than this are noise: nothing is better. */
  private static final double LEAST = 0.1;

  /** Rows between two looks at whether to stop. */
  private static final int CHUNK = 64;

  private final GeocodeAddresses asked;
  private final Work work;
  private final Table table;
  private final Geocoder geocoder;
  private final Departments departments = Departments.load();
  private final Map<Question, Optional<Answer>> known = new ConcurrentHashMap<>();

  Geocoding(GeocodeAddresses asked, Work work) {
    this.asked = asked;
    this.work = work;
    table = work.table(asked.table());
    geocoder =
        Optional.ofNullable(work.resources().get(Geocoder.class))
            .map(Geocoder.class::cast)
            .filter(g -> !g.isEmpty())
            .orElseThrow(() -> new ProblemException(Problem.at(Place.NOWHERE, "address.none")));
  }

  /** The titles of all columns it writes. */
  static List<String> titles() {
    var titles =
        Arrays.stream(AnswerColumn.values())
            .map(AnswerColumn::title)
            .collect(Collectors.toCollection(ArrayList::new));
    titles.addAll(List.of(CONTEXT, STATUS));
    return titles;
  }

  Change change() {
    var slots = table.rows().toArray();
    var columns = new ResultColumns(table, titles());
    for (var from = 0; from < slots.length; from += CHUNK) {
      work.progress().step(WHAT, from, slots.length);
      var chunk = Arrays.copyOfRange(slots, from, Math.min(from + CHUNK, slots.length));
      // In the order of the rows, however many threads find the answers.
      Arrays.stream(chunk).parallel().mapToObj(this::texts).toList().forEach(columns::add);
    }
    return columns.change(RowSet.of(slots));
  }

  private List<String> texts(int slot) {
    var question = question(slot);
    if (question.text().isBlank()) {
      return texts(Optional.empty(), "skipped");
    }
    var answer = known.computeIfAbsent(question, geocoder::best).filter(a -> a.score() >= LEAST);
    return texts(answer, answer.isPresent() ? "ok" : "not-found");
  }

  private Question question(int slot) {
    var text =
        asked.columns().stream()
            .map(column -> cell(column, slot))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Question(text, cell(asked.postcode(), slot), cell(asked.citycode(), slot));
  }

  private String cell(Optional<ColumnRef> column, int slot) {
    return column.map(c -> cell(c, slot)).orElse("");
  }

  private String cell(ColumnRef column, int slot) {
    return work.text(table.id(), column).text(slot).strip();
  }

  private List<String> texts(Optional<Answer> answer, String status) {
    var texts = new ArrayList<String>();
    for (var column : AnswerColumn.values()) {
      texts.add(answer.map(column::text).orElse(""));
    }
    texts.add(answer.map(a -> departments.context(a.street().name().citycode())).orElse(""));
    texts.add(status);
    return texts;
  }
}

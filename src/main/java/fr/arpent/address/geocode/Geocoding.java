package fr.arpent.address.geocode;

import fr.arpent.address.ResultColumns;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.Change;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** One run of {@link GeocodeAddresses}. */
final class Geocoding {
  private static final Message WHAT = Message.of("address.geocode.progress");

  /** Answers less likely than this are noise: nothing is better. */
  private static final double LEAST = 0.1;

  /** Rows between two looks at whether to stop. */
  private static final int CHUNK = 64;

  private final Work work;
  private final Table table;
  private final Questions questions;
  private final Optional<RowSet> wanted;
  private final Geocoder geocoder;
  private final KnownAnswers known;
  private final AnswerTexts texts = new AnswerTexts();

  Geocoding(GeocodeAddresses asked, Work work) {
    this.work = work;
    table = work.table(asked.table());
    asked.needs().reads().forEach(column -> work.text(table.id(), column));
    questions = new Questions(table, asked.columns(), asked.postcode(), asked.citycode());
    wanted = asked.rows();
    geocoder =
        resource(Geocoder.class)
            .filter(g -> !g.isEmpty())
            .orElseThrow(() -> new ProblemException(Problem.at(Place.NOWHERE, "address.none")));
    known = resource(KnownAnswers.class).orElseGet(KnownAnswers::new);
  }

  private <T> Optional<T> resource(Class<T> type) {
    return Optional.ofNullable(work.resources().get(type)).map(type::cast);
  }

  Change change() {
    var slots = table.rows().slots().filter(this::wanted).toArray();
    var asked = found(slots);
    var columns = new ResultColumns(table, AnswerTexts.TITLES);
    Arrays.stream(asked).mapToObj(this::texts).forEach(columns::add);
    return columns.change(RowSet.of(asked));
  }

  private boolean wanted(int slot) {
    return wanted.isEmpty() || wanted.get().contains(slot);
  }

  /** Finds the answers, however many threads do; the rows that have theirs, in their order. */
  private int[] found(int[] slots) {
    var from = 0;
    try {
      for (; from < slots.length; from += CHUNK) {
        work.progress().step(WHAT, from, slots.length);
        var chunk = Arrays.copyOfRange(slots, from, Math.min(from + CHUNK, slots.length));
        Arrays.stream(chunk).parallel().mapToObj(questions::of).forEach(this::answer);
      }
      return slots;
    } catch (CancellationException e) {
      var kept = Arrays.stream(slots).filter(slot -> known.has(questions.of(slot))).toArray();
      if (kept.length == 0) {
        throw e;
      }
      return kept;
    }
  }

  private Optional<Answer> answer(Question question) {
    return question.text().isBlank()
        ? Optional.empty()
        : known.find(question, geocoder).filter(answer -> answer.score() >= LEAST);
  }

  private List<String> texts(int slot) {
    var question = questions.of(slot);
    var answer = answer(question);
    var none = question.text().isBlank() ? "skipped" : "not-found";
    return texts.of(answer, answer.isPresent() ? "ok" : none);
  }
}

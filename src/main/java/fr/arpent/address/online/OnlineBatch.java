package fr.arpent.address.online;

import fr.arpent.address.geocode.GeocodeAddresses;
import fr.arpent.address.geocode.Question;
import fr.arpent.address.geocode.Questions;
import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.table.RowSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Asks the service for many rows, some hundred at a time. What was answered before the network
 * failed or somebody stopped it is not lost: the rows left are asked next time.
 *
 * @param size rows of one request
 */
public record OnlineBatch(AddressService service, int size) {
  private static final Message ASKING = Message.of("address.online.asking");
  private static final int USUAL_SIZE = 200;

  /** Asks {@code service} for two hundred rows at a time. */
  public static OnlineBatch of(AddressService service) {
    return new OnlineBatch(service, USUAL_SIZE);
  }

  /**
   * What came of it.
   *
   * @param rows the rows that were answered
   * @param texts what stands in each column of answers, a line for each of these rows
   * @param problem why the rest was not answered, where it failed
   */
  public record Found(RowSet rows, List<List<String>> texts, Optional<Problem> problem) {

    public Found {
      texts = List.copyOf(texts);
    }
  }

  /** Asks for {@code rows}; each question once, however many rows ask it. */
  public Found ask(Questions questions, RowSet rows, Progress progress) {
    var slots = rows.toArray();
    var asked =
        Arrays.stream(slots)
            .mapToObj(questions::of)
            .filter(question -> !question.text().isBlank())
            .distinct()
            .toList();
    var known = new LinkedHashMap<Question, List<String>>();
    var problem = fill(asked, known, progress);
    return found(slots, questions, known, problem);
  }

  private Optional<Problem> fill(
      List<Question> asked, Map<Question, List<String>> known, Progress progress) {
    try {
      for (var from = 0; from < asked.size(); from += size) {
        progress.step(ASKING, from, asked.size());
        var some = asked.subList(from, Math.min(from + size, asked.size()));
        var answers = service.batch(some, new Within(progress, from, asked.size()));
        for (var i = 0; i < some.size(); i++) {
          known.put(some.get(i), answers.get(i));
        }
      }
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    } catch (CancellationException e) {
      if (known.isEmpty()) {
        throw e;
      }
    }
    return Optional.empty();
  }

  /** The progress of all, told while one request is waited for. */
  private record Within(Progress all, long done, long total) implements Progress {

    @Override
    public boolean report(Message what, long ofRequest, long totalOfRequest) {
      return all.report(what, done, total);
    }
  }

  private static Found found(
      int[] slots,
      Questions questions,
      Map<Question, List<String>> known,
      Optional<Problem> problem) {
    var rows = new ArrayList<Integer>();
    var texts = new ArrayList<List<String>>();
    for (var slot : slots) {
      var question = questions.of(slot);
      var line = question.text().isBlank() ? skipped() : known.get(question);
      if (line != null) {
        rows.add(slot);
        texts.add(line);
      }
    }
    return new Found(
        RowSet.of(rows.stream().mapToInt(Integer::intValue).toArray()), texts, problem);
  }

  private static List<String> skipped() {
    var texts = new ArrayList<>(Collections.nCopies(GeocodeAddresses.titles().size(), ""));
    texts.set(texts.size() - 1, "skipped");
    return texts;
  }
}

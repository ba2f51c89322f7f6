package fr.arpent.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A problem that was told stands until the same kind of work, asked for again, succeeds. */
class TroublesTest {
  private static final Message WRITING = Message.of("ui.writing", "a.csv");
  private static final Problem FULL = Problem.at(Place.NOWHERE, "disk-full");

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final Tasks tasks = new Tasks(window::add);
  private final List<Problem> over = new ArrayList<>();

  @BeforeEach
  void listen() {
    tasks.troubles().onOver(over::add);
  }

  @AfterEach
  void close() {
    tasks.close();
  }

  @Test
  void isOverWhenTheSameSucceedsToAnotherPlace() throws InterruptedException {
    ask(WRITING, TroublesTest::fail);
    done(1);
    assertThat(tasks.problem().get()).isEqualTo(FULL);

    ask(Message.of("ui.writing", "b.csv"), _ -> "written");
    done(1);

    assertThat(over).containsExactly(FULL);
  }

  @Test
  void staysWhenSomethingElseSucceeds() throws InterruptedException {
    ask(WRITING, TroublesTest::fail);
    done(1);
    ask(Message.of("ui.reading", "a.csv"), _ -> "read");
    done(1);

    assertThat(over).isEmpty();
  }

  @Test
  void staysWhenWhatSucceedsWasAskedForBeforeItWasTold() throws InterruptedException {
    ask(WRITING, TroublesTest::fail);
    ask(WRITING, _ -> "written");
    done(2);

    assertThat(over).as("two files dropped at once: the bad one is still to be told").isEmpty();
  }

  @Test
  void isOverOnce() throws InterruptedException {
    ask(WRITING, TroublesTest::fail);
    done(1);
    for (var i = 0; i < 2; i++) {
      ask(WRITING, _ -> "written");
      done(1);
    }

    assertThat(over).containsExactly(FULL);
  }

  private void ask(Message what, Function<Progress, String> work) {
    tasks.run(Pool.WRITE, what, work, _ -> {});
  }

  /** Does what the tasks hand to the window until {@code count} of them are through. */
  private void done(int count) throws InterruptedException {
    for (var i = 0; i < 2 * count; i++) {
      var next = window.poll(30, TimeUnit.SECONDS);
      assertThat(next).as("a task tells its begin and its end").isNotNull();
      java.util.Objects.requireNonNull(next).run();
    }
  }

  private static String fail(Progress progress) {
    throw new ProblemException(FULL);
  }
}

package fr.arpent.ui.story;

import fr.arpent.TestProgram;
import fr.arpent.address.AddressStore;
import fr.arpent.base.Progress;
import fr.arpent.sample.SampleTown;
import fr.arpent.ui.Window;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.theme.Theme;
import fr.arpent.visit.Mark;
import fr.arpent.visit.RoundView;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Walks the round over the 600 points of the sample by key events alone, stops half way, opens the
 * file again and goes on; prints how many keys it took and how long it was from each key to the
 * frame that shows the next point. Run by hand, from the compiled tests.
 */
final class RoundRun {
  private static final int POINTS = 600;

  private final List<Double> atOnce = new ArrayList<>();

  /** Digits wait a quarter of a second for a character that makes an address of them. */
  private final List<Double> digits = new ArrayList<>();

  private final Window window;
  private int keys;
  private int sure;

  private RoundRun(Window window) {
    this.window = window;
  }

  /** Runs it; an argument is how many points are answered, all of them unless told. */
  public static void main(String[] args) throws Exception {
    var points = args.length == 0 ? POINTS : Integer.parseInt(args[0]);
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> Platform.setImplicitExit(false));
    var place = Files.createTempDirectory("round");
    var services = TestProgram.services(place.resolve("own"));
    SampleTown.standard().write(place);
    AddressStore.under(services.ownFolder())
        .importFile(place.resolve("adresses_vernelle.csv"), Progress.NONE);
    var run =
        new RoundRun(
            fx(
                () -> {
                  var made =
                      new Window(
                          new Stage(),
                          services,
                          Dialogs.NONE,
                          new Words(Locale.FRENCH),
                          new Theme());
                  made.show();
                  return made;
                }));
    run.open(place.resolve("parkings_velo_2026.csv"));
    run.walk(points / 2);
    var next = run.view().current();
    var file = fx(() -> Objects.requireNonNull(run.window.bench().project().get()).path());
    run.stop();
    run.open(file);
    var same = run.view().current().equals(next);
    run.walk(points);
    run.tell(System.out, same);
    fx(
        () -> {
          run.window.close();
          return true;
        });
    Platform.exit();
  }

  /** A pause, then the file is closed: nothing is to be saved. */
  private void stop() throws Exception {
    fx(
        () -> {
          keyed(window, KeyCode.ESCAPE, "");
          window.run(Command.CLOSE);
          return true;
        });
    until(() -> window.bench().project().get() == null);
  }

  private void open(Path file) throws Exception {
    fx(
        () -> {
          window.open(file);
          return true;
        });
    until(() -> window.bench().derived().get() != null && !window.busy());
    fx(
        () -> {
          window.run(Command.VISIT);
          return true;
        });
    until(() -> seen().isPresent() && window.scene().lookup("#visit-accept") != null);
    until(() -> !window.busy());
  }

  private void walk(int to) throws Exception {
    while (view().current().isPresent() && view().done() < to) {
      until(() -> !window.busy()); // nobody presses faster than the map is drawn
      var done = view().done();
      var shown = new CompletableFuture<Long>();
      var from = System.nanoTime();
      var before = sure;
      fx(
          () -> {
            next(shown);
            return answer();
          });
      keys++;
      if (view().remaining() > 1) {
        (sure > before ? atOnce : digits).add((shown.get(10, TimeUnit.SECONDS) - from) / 1e6);
      }
      until(() -> seen().orElseThrow().done() > done);
    }
  }

  /** Completes with the time of the frame in which another row is the current one. */
  private void next(CompletableFuture<Long> shown) {
    var before = window.bench().desk().selection().get().slot();
    var scene = window.scene();
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            if (window.bench().desk().selection().get().slot() != before) {
              scene.removePostLayoutPulseListener(this);
              shown.complete(System.nanoTime());
            } else {
              Platform.requestNextPulse();
            }
          }
        });
    Platform.requestNextPulse();
  }

  private boolean answer() {
    if (window.scene().lookup("#visit-accept") instanceof Button accept && !accept.isDisabled()) {
      sure++;
      return keyed(window, KeyCode.ENTER, "");
    }
    var choice = window.scene().lookup("#visit-choice-1") != null;
    return choice ? keyed(window, KeyCode.DIGIT1, "1") : keyed(window, KeyCode.SPACE, " ");
  }

  private static boolean keyed(Window window, KeyCode code, String character) {
    var owner = window.scene().getFocusOwner();
    Event.fireEvent(owner, event(KeyEvent.KEY_PRESSED, code, ""));
    if (!character.isEmpty()) {
      Event.fireEvent(owner, event(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character));
    }
    Event.fireEvent(owner, event(KeyEvent.KEY_RELEASED, code, ""));
    return true;
  }

  private static KeyEvent event(
      javafx.event.EventType<KeyEvent> type, KeyCode code, String character) {
    return new KeyEvent(type, character, "", code, false, false, false, false);
  }

  private Optional<RoundView> seen() {
    var present = window.bench().present().get();
    return present == null
        ? Optional.empty()
        : RoundView.of(present.state().frontTable().orElseThrow(), present.history());
  }

  private RoundView view() throws Exception {
    return fx(() -> seen().orElseThrow());
  }

  private void tell(PrintStream out, boolean same) throws Exception {
    var view = view();
    out.printf(
        "points %d, seen %d, keys %d (%d sure, one key each), reopened at the same point: %s%n",
        view.total(), view.count(Mark.SEEN), keys, sure, same);
    tell(out, "Enter", atOnce);
    tell(out, "digits, which wait 250 ms for another character", digits);
  }

  private static void tell(PrintStream out, String key, List<Double> millis) {
    Collections.sort(millis);
    if (!millis.isEmpty()) {
      out.printf(
          "next point shown after %s: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
          key,
          millis.get(millis.size() / 2),
          millis.get((int) (millis.size() * 0.95)),
          millis.getLast());
    }
  }

  private static void until(Callable<Boolean> condition) throws Exception {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!fx(condition)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited too long");
      }
      Thread.sleep(2);
    }
  }

  private static <T> T fx(Callable<T> work) throws Exception {
    var done = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return done.get(60, TimeUnit.SECONDS);
  }
}

package fr.arpent.measure;

import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * Measures the time from one frame to the next in phase after phase, beside that of an empty window
 * in the same run, measured first and last; ends the program then.
 */
public final class FrameMeter extends AnimationTimer {
  private static final int WARM_UP = 40;

  private final Deque<Phase> phases = new ArrayDeque<>();
  private final Stage stage;
  private final Scene empty;
  private final int frames;
  private final BooleanSupplier ready;
  private double[] pulses = new double[0];
  private Phase phase;
  private int frame;
  private long last;
  private long drawing;
  private long rendering;
  private double baseline;

  /**
   * A meter of {@code frames} frames a phase in a window of {@code stage}, 40 more before.
   *
   * @param ready whether all that a phase began with is drawn
   */
  public FrameMeter(Stage stage, double width, double height, int frames, BooleanSupplier ready) {
    this.stage = stage;
    this.frames = frames;
    this.ready = ready;
    empty = new Scene(new Pane(), width, height);
    phase = new Phase("empty window", empty, () -> {}, _ -> {});
  }

  /**
   * Something to measure.
   *
   * @param before done once
   * @param each done for each frame, with its number
   */
  private record Phase(String name, Scene scene, Runnable before, IntConsumer each) {}

  /** Adds a phase. */
  public void phase(String name, Scene scene, Runnable before, IntConsumer each) {
    phases.add(new Phase(name, scene, before, each));
  }

  @Override
  public void start() {
    phases.add(new Phase("empty window again", empty, () -> {}, _ -> {}));
    begin();
    stage.show();
    super.start();
  }

  private void begin() {
    stage.setScene(phase.scene);
    phase.before.run();
    pulses = new double[frames];
    frame = -1;
  }

  @Override
  public void handle(long now) {
    if (frame < 0) {
      frame = phase.scene == empty || ready.getAsBoolean() ? 0 : -1;
    } else {
      measure();
    }
  }

  private void measure() {
    var now = System.nanoTime();
    if (frame == WARM_UP) {
      drawing = used("JavaFX Application Thread");
      rendering = used("QuantumRenderer");
    } else if (frame > WARM_UP) {
      pulses[frame - WARM_UP - 1] = (now - last) / 1e6;
    }
    last = now;
    phase.each.accept(frame);
    if (++frame > frames + WARM_UP) {
      report();
      next();
    }
  }

  private void next() {
    if (phases.isEmpty()) {
      stop();
      Platform.exit();
    } else {
      phase = phases.removeFirst();
      begin();
    }
  }

  private void report() {
    var sorted = Sorted.of(pulses);
    baseline = baseline == 0 ? sorted.at(0.95) : baseline;
    System.out.printf(
        Locale.ROOT,
        "%-42s p50 %5.1f  p95 %5.1f  worst %5.1f ms, p95 = %.2f of an empty window;"
            + " processor a frame: drawing %4.1f, rendering %4.1f ms%n",
        phase.name,
        sorted.at(0.5),
        sorted.at(0.95),
        sorted.at(1),
        sorted.at(0.95) / baseline,
        (used("JavaFX Application Thread") - drawing) / 1e6 / frames,
        (used("QuantumRenderer") - rendering) / 1e6 / frames);
  }

  /** Processor time of a thread so far, in ns: says what frames cost also on a busy machine. */
  private static long used(String thread) {
    var threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(info -> info != null && info.getThreadName().startsWith(thread))
        .mapToLong(info -> threads.getThreadCpuTime(info.getThreadId()))
        .sum();
  }
}

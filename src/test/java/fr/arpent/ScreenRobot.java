package fr.arpent;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.ClickRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.robot.MoveRobot;
import org.testfx.robot.SleepRobot;
import org.testfx.robot.TypeRobot;
import org.testfx.robot.impl.ClickRobotImpl;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.robot.impl.SleepRobotImpl;
import org.testfx.robot.impl.TypeRobotImpl;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot that goes on once the screen was drawn after what it did. TestFX's own sleeps five times
 * ten milliseconds after each key, which was half the time of these tests.
 */
public final class ScreenRobot extends FxRobot {
  private final BaseRobot base = robotContext().getBaseRobot();
  private final SleepRobot sleep = new SleepRobotImpl();
  private final KeyboardRobot keyboard = new Keyboard(base);
  private final MouseRobot mouse = new Mouse(base);
  private final TypeRobot type = new TypeRobotImpl(keyboard, sleep);
  private final MoveRobot move = new Move(base, mouse);
  private final ClickRobot click = new ClickRobotImpl(mouse, move, sleep);

  /** Waits until what was asked of the JavaFX thread is done and the screen drawn after it. */
  public static void settle() {
    pass();
    frame();
    pass();
  }

  private static void pass() {
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {});
  }

  private static void frame() {
    var drawn = new CountDownLatch(1);
    Platform.runLater(() -> new Frame(drawn).start());
    try {
      if (!drawn.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nothing was drawn for ten seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public ScreenRobot interact(Runnable doing) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(doing));
    settle();
    return this;
  }

  @Override
  public <T> ScreenRobot interact(Callable<T> doing) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(doing));
    settle();
    return this;
  }

  @Override
  public ScreenRobot push(KeyCode... keys) {
    type.push(keys);
    return this;
  }

  @Override
  public ScreenRobot push(KeyCodeCombination keys) {
    type.push(keys);
    return this;
  }

  @Override
  public ScreenRobot type(KeyCode... keys) {
    type.type(keys);
    return this;
  }

  @Override
  public ScreenRobot type(KeyCode key, int times) {
    type.type(key, times);
    return this;
  }

  @Override
  public ScreenRobot write(String text) {
    text.chars().forEach(c -> write((char) c));
    return this;
  }

  @Override
  public ScreenRobot write(String text, int unused) {
    return write(text);
  }

  @Override
  public ScreenRobot write(char character) {
    base.typeKeyboard(scene(), KeyCode.UNDEFINED, String.valueOf(character));
    settle();
    return this;
  }

  private Scene scene() {
    return listTargetWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .orElseGet(() -> targetWindow())
        .getScene();
  }

  @Override
  public ScreenRobot press(KeyCode... keys) {
    keyboard.press(keys);
    return this;
  }

  @Override
  public ScreenRobot release(KeyCode... keys) {
    keyboard.release(keys);
    return this;
  }

  @Override
  public ScreenRobot press(MouseButton... buttons) {
    mouse.press(buttons);
    return this;
  }

  @Override
  public ScreenRobot release(MouseButton... buttons) {
    mouse.release(buttons);
    return this;
  }

  @Override
  public ScreenRobot moveTo(PointQuery point, Motion motion) {
    move.moveTo(point, motion);
    return this;
  }

  @Override
  public ScreenRobot clickOn(PointQuery point, Motion motion, MouseButton... buttons) {
    click.clickOn(point, motion, buttons);
    return this;
  }

  @Override
  public ScreenRobot doubleClickOn(PointQuery point, Motion motion, MouseButton... buttons) {
    click.doubleClickOn(point, motion, buttons);
    return this;
  }

  /** Tells of the next frame, once. */
  private static final class Frame extends AnimationTimer {
    private final CountDownLatch drawn;

    Frame(CountDownLatch drawn) {
      this.drawn = drawn;
    }

    @Override
    public void handle(long now) {
      stop();
      drawn.countDown();
    }
  }

  private static final class Keyboard extends KeyboardRobotImpl {
    Keyboard(BaseRobot base) {
      super(base);
    }

    @Override
    public void press(KeyCode... keys) {
      pressNoWait(keys);
      settle();
    }

    @Override
    public void release(KeyCode... keys) {
      releaseNoWait(keys);
      settle();
    }
  }

  /** Goes straight to a point in a few steps, enough for what is hovered and dragged on the way. */
  private record Move(BaseRobot base, MouseRobot mouse) implements MoveRobot {
    private static final int STEPS = 4;

    @Override
    public void moveTo(PointQuery point, Motion motion) {
      go(point.query());
    }

    @Override
    public void moveBy(double x, double y, Motion motion) {
      go(base.retrieveMouse().add(x, y));
    }

    private void go(Point2D to) {
      var from = base.retrieveMouse();
      for (var step = 1; step < STEPS; step++) {
        mouse.moveNoWait(from.interpolate(to, (double) step / STEPS));
      }
      mouse.move(to);
    }
  }

  private static final class Mouse extends MouseRobotImpl {
    Mouse(BaseRobot base) {
      super(base);
    }

    @Override
    public void press(MouseButton... buttons) {
      pressNoWait(buttons);
      settle();
    }

    @Override
    public void release(MouseButton... buttons) {
      releaseNoWait(buttons);
      settle();
    }

    @Override
    public void move(Point2D point) {
      moveNoWait(point);
      settle();
    }
  }
}

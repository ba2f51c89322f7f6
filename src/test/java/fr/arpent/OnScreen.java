package fr.arpent;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A test of something on the screen, of which there is one: these run one after another, beside
 * those that need none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({OnScreen.Started.class, ApplicationExtension.class})
@ResourceLock("screen")
public @interface OnScreen {

  /**
   * Starts the toolkit before an instance of the test, which may hold controls, is made, and gives
   * its methods the robot.
   */
  final class Started implements BeforeAllCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
      FxToolkit.registerPrimaryStage();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == ScreenRobot.class;
    }

    @Override
    public ScreenRobot resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new ScreenRobot();
    }
  }
}

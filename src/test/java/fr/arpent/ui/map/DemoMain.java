package fr.arpent.ui.map;

import javafx.application.Application;

/** Starts {@link MapDemo} from a class path. */
final class DemoMain {
  private DemoMain() {}

  public static void main(String[] arguments) {
    Application.launch(MapDemo.class, arguments);
  }
}

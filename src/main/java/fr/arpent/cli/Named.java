package fr.arpent.cli;

import java.util.List;
import java.util.concurrent.Callable;

/** A command, a member of the list {@link Commands} or of another command's parts. */
interface Named extends Callable<Integer> {

  /** The word it is called by. */
  String name();

  /** The commands under it, each called by its own word after this one's. */
  default List<Named> parts() {
    return List.of();
  }
}

package fr.arpent.cli;

import java.util.concurrent.Callable;

/** A command, a member of the list {@link Commands}. */
interface Named extends Callable<Integer> {

  /** The word it is called by. */
  String name();
}

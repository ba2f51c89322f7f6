package fr.arpent.project;

import java.time.InstantSource;

/**
 * Who works, and the clock their steps are dated by.
 *
 * @param name as the system calls them
 */
public record Author(String name, InstantSource clock) {

  /** The user of this session and the system's clock. */
  public static Author current() {
    return new Author(System.getProperty("user.name", "?"), InstantSource.system());
  }
}

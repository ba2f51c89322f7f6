package fr.arpent;

import java.util.concurrent.CompletableFuture;

/**
 * The process that started this one to open the window, and waits for it. Even killed so that it
 * can tell nobody, it takes the window with it, which would keep the project locked.
 *
 * @param pid its number
 */
record ParentProcess(long pid) {
  private static final String PROPERTY = "arpent.parent";

  /** This process, as the option of Java that tells a child of it. */
  static String option() {
    return "-D" + PROPERTY + "=" + ProcessHandle.current().pid();
  }

  /** When the process that started this one for the window ends; never when none did. */
  static CompletableFuture<Void> end() {
    var pid = Long.getLong(PROPERTY);
    return pid == null ? new CompletableFuture<>() : new ParentProcess(pid).ended();
  }

  /** When it ends; it may have ended already. */
  CompletableFuture<Void> ended() {
    return ProcessHandle.of(pid)
        .map(parent -> parent.onExit().<Void>thenApply(_ -> null))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }
}

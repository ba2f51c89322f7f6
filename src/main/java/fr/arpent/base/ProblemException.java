package fr.arpent.base;

import org.jspecify.annotations.Nullable;

/**
 * Work that could not be done for a reason the user can understand. Its {@link #problem()} is what
 * is shown; the cause, where there is one, is for the details only.
 */
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Says that {@code problem} stopped the work. */
  public ProblemException(Problem problem) {
    this(problem, null);
  }

  /** Says that {@code problem}, known through {@code cause}, stopped the work. */
  public ProblemException(Problem problem, @Nullable Throwable cause) {
    super(problem.message().code() + " " + problem.message().facts(), cause);
    this.problem = problem;
  }

  /** What to show. */
  public Problem problem() {
    return problem;
  }
}

package fr.arpent.check;

/** How much a finding matters; the first matters most. */
public enum Severity {
  /** The national validator refuses the file for it. */
  ERROR,
  /** The national validator mentions it and accepts the file. */
  WARNING,
  /** This program alone says so; it never makes a file invalid. */
  ADVICE,
  /** Someone decided to leave it as it is. */
  LEFT;

  /** The one that matters more. */
  public Severity worse(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }
}

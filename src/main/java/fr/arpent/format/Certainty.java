package fr.arpent.format;

/** How sure something about a file is. */
public enum Certainty {
  /** The user said so. */
  TOLD,
  /** A file beside it says so. */
  BESIDE,
  /** The content leaves no doubt. */
  SURE,
  /** The likeliest of several; to be looked at. */
  CHECK
}

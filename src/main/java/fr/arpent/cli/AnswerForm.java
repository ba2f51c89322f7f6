package fr.arpent.cli;

/** How a command answers. */
enum AnswerForm {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}

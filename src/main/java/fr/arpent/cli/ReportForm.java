package fr.arpent.cli;

/** How findings are written. */
enum ReportForm {
  /** For people. */
  TEXT,
  /** For programs: one object, as the design says. */
  JSON,
  /** For a spreadsheet: one line a finding. */
  CSV,
  /** For a browser: one page that needs nothing else. */
  HTML
}

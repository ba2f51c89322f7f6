package fr.arpent.publish;

/** What can leave of a table, each a file of its own. */
public enum Leaving {
  /** As the schema asks, UTF-8 and commas: what is published. */
  CSV("csv", ".csv"),
  /** Every column with the cells that break the schema coloured, for colleagues. */
  COLOURED("coloured", ".xlsx"),
  /** All that was found as one page for a browser or a printer, for colleagues. */
  REPORT("report", ".html"),
  /** Points or shapes with all else as properties, longitude and latitude. */
  GEOJSON("geojson", ".geojson"),
  /** As the schema asks, as an Excel workbook. */
  WORKBOOK("workbook", ".xlsx"),
  /** As the schema asks, as an OpenDocument sheet. */
  SHEET("sheet", ".ods");

  private final String word;
  private final String ending;

  Leaving(String word, String ending) {
    this.word = word;
    this.ending = ending;
  }

  /** The stable word, with which its sentences begin. */
  public String word() {
    return word;
  }

  /** Whether it is no data to publish but tells colleagues what is to be put right. */
  public boolean tells() {
    return this == COLOURED || this == REPORT;
  }

  /** How its file's name ends. */
  public String ending() {
    return ending;
  }
}

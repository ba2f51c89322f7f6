package fr.arpent.visit.share;

/** How the points of a round are divided among people. */
public enum Division {
  /** Quarters of the town: whoever has one walks less. */
  AREA("area"),
  /** Stretches of the round as it was to be walked. */
  COUNT("count");

  private final String word;

  Division(String word) {
    this.word = word;
  }

  /** The stable word. */
  public String word() {
    return word;
  }
}

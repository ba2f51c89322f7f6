package fr.arpent.ui.theme;

import java.util.Locale;

/** A colour by what it is for; its value is in the style sheet of the {@link Scheme}. */
public enum Tone {
  /** Text. */
  FG,
  /** Text that matters less. */
  MUTED,
  /** Sheets. */
  BG,
  /** Bars and frozen cells. */
  SUBTLE,
  /** Wells. */
  INSET,
  /** Between areas. */
  BORDER,
  /** Between cells. */
  LINE,
  /** The main button. */
  ACCENT,
  /** Text on {@link #ACCENT}. */
  ON_ACCENT,
  /** Focus, links, rings. */
  FOCUS,
  /** Text that is proposed or edited, or of the current row. */
  CHANGE_FG,
  /** Behind what is proposed or edited, and the current row. */
  CHANGE_BG,
  /** Selected cells and rows. */
  SELECT,
  /** Breaks the schema. */
  ERROR,
  /** Behind what breaks the schema. */
  ERROR_BG,
  /** To look at. */
  WARN,
  /** Behind what is to look at. */
  WARN_BG,
  /** Finished. */
  OK,
  /** Finished, in bars only. */
  OK_BAR,
  /** Behind what is finished. */
  OK_BG,
  /** A point to do. */
  TODO,
  /** A point seen. */
  SEEN,
  /** A point put off. */
  LATER,
  /** A point with an error. */
  BAD,
  /** The outline of points, and what is cut out of them. */
  POINT_FILL,
  /** The ground of the map. */
  LAND,
  /** Streets. */
  STREET,
  /** The edge of streets. */
  CASING,
  /** Water. */
  WATER,
  /** Parks. */
  PARK,
  /** Buildings. */
  BUILDING,
  /** The edge of buildings. */
  BUILDING_LINE,
  /** Names on the map. */
  LABEL,
  /** Around names on the map. */
  HALO;

  /** The looked-up colour in style sheets, as {@code -arpent-change-fg}. */
  public String css() {
    return "-arpent-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

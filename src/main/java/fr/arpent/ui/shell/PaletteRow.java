package fr.arpent.ui.shell;

/** What stands in the list of the palette. */
sealed interface PaletteRow permits PaletteRow.Heading, PaletteLine {

  /** The name of a group above its lines. */
  record Heading(PaletteLine.Group group) implements PaletteRow {}
}

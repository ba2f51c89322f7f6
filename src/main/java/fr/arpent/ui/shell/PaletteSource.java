package fr.arpent.ui.shell;

import java.util.List;

/** Gives lines of the palette. */
@FunctionalInterface
public interface PaletteSource {

  /** What answers to {@code asked}, which is not blank, the best first. */
  List<PaletteLine> find(String asked);
}

package fr.arpent.ui.grid;

/** A cell by where it stands: line and column counted from 0, as shown. */
record Spot(int line, int column) {}

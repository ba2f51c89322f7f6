package fr.arpent.ui.theme;

/** What the user chose for the colours of the window. */
public enum ThemeChoice {
  /** As the system is set, followed while the window is open. */
  SYSTEM,
  /** Always light. */
  LIGHT,
  /** Always dark. */
  DARK
}

package fr.arpent.ui.history;

import java.util.Comparator;
import java.util.Map;

/** The icon of what was asked, by the stable word of its kind; families have one together. */
final class StepIcon {
  private static final String OTHER = "help-circle";
  private static final Map<String, String> ICONS =
      Map.ofEntries(
          Map.entry("edit.", "edit-3"),
          Map.entry("edit.bring-table", "folder"),
          Map.entry("edit.show-table", "grid"),
          Map.entry("edit.paste", "clipboard"),
          Map.entry("edit.fill", "arrow-down"),
          Map.entry("edit.complete-rows", "edit-3"),
          Map.entry("edit.replace", "repeat"),
          Map.entry("edit.insert", "plus"),
          Map.entry("edit.delete", "trash-2"),
          Map.entry("edit.sort", "bar-chart-2"),
          Map.entry("edit.place-column", "columns"),
          Map.entry("edit.label-column", "type"),
          Map.entry("edit.decide", "check-circle"),
          Map.entry("format.", "file-text"),
          Map.entry("check.", "zap"),
          Map.entry("clean.", "zap"),
          Map.entry("geo.", "globe"),
          Map.entry("geo.place-point", "map-pin"),
          Map.entry("geo.clear-points", "map-pin"),
          Map.entry("address.", "book-open"),
          Map.entry("visit.", "play"),
          Map.entry("visit.accept", "check"),
          Map.entry("visit.mark", "clock"),
          Map.entry("visit.take-back", "rotate-ccw"));

  private StepIcon() {}

  /** The name of the icon of {@code kind}: that of the longest beginning that is known. */
  static String of(String kind) {
    return ICONS.keySet().stream()
        .filter(kind::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(known -> ICONS.getOrDefault(known, OTHER))
        .orElse(OTHER);
  }
}

package fr.arpent.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the lines of all sources together: at most nine, by groups, no group crowded out. */
final class PaletteList {
  private static final int MOST = 9;
  private static final int EACH = 2;

  private final PaletteSource commands;
  private final List<PaletteSource> others;

  PaletteList(PaletteSource commands, List<PaletteSource> others) {
    this.commands = commands;
    this.others = List.copyOf(others);
  }

  /** What answers to {@code asked}, each group under its name; without words the commands alone. */
  List<PaletteRow> rows(String asked) {
    var known = commands.find(asked);
    if (asked.isBlank()) {
      return List.copyOf(known);
    }
    var more = others.stream().flatMap(source -> source.find(asked).stream()).toList();
    var lines = new ArrayList<PaletteLine>();
    for (var group : PaletteLine.Group.values()) {
      more.stream().filter(l -> l.group() == group).limit(EACH).forEach(lines::add);
    }
    known.stream().limit(Math.max(EACH, MOST - lines.size())).forEach(lines::add);
    return grouped(lines);
  }

  private static List<PaletteRow> grouped(List<PaletteLine> lines) {
    var rows = new ArrayList<PaletteRow>();
    Arrays.stream(PaletteLine.Group.values())
        .forEach(
            group -> {
              var own = lines.stream().filter(l -> l.group() == group).toList();
              if (!own.isEmpty()) {
                rows.add(new PaletteRow.Heading(group));
                rows.addAll(own);
              }
            });
    return List.copyOf(rows);
  }
}

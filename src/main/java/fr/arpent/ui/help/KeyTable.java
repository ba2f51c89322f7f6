package fr.arpent.ui.help;

import fr.arpent.text.Texts;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.action.Scope;
import fr.arpent.ui.desk.KeyNames;
import fr.arpent.ui.grid.GridCommand;
import fr.arpent.ui.grid.Stroke;
import fr.arpent.ui.visit.RoundKeys;
import fr.arpent.ui.visit.VisitKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All keys by where they work: those of commands and of the grid from their lists, those of the
 * panes that listen by themselves from the bundles.
 *
 * @param sections from the widest scope to the narrowest
 */
public record KeyTable(List<Section> sections) {
  private static final List<String> EDITING =
      List.of("enter", "tab", "control-enter", "alt-enter", "escape");
  private static final List<String> MAP =
      List.of("arrows", "zoom", "home", "enter", "tab", "move", "delete");
  private static final List<String> GRID = List.of("arrows", "edge", "ends", "extend");

  public KeyTable {
    sections = List.copyOf(sections);
  }

  /**
   * All keys in the language of {@code texts}.
   *
   * @param round those of the visit, as the user has them
   */
  public static KeyTable in(Texts texts, RoundKeys round) {
    return new KeyTable(
        List.of(
            section("everywhere", texts, commands(texts)),
            section("grid", texts, grid(texts)),
            section("editing", texts, told("editing", EDITING, texts)),
            section("visit", texts, visit(texts, round)),
            section("map", texts, told("map", MAP, texts))));
  }

  /** The lines whose words or keys hold {@code wanted}. */
  public KeyTable holding(String wanted) {
    var pattern = new fr.arpent.step.edit.TextSearch(wanted.strip(), false, false).pattern();
    return new KeyTable(
        sections.stream()
            .map(
                s ->
                    new Section(
                        s.id,
                        s.title,
                        s.lines.stream()
                            .filter(l -> pattern.matcher(l.what + " " + l.keys).find())
                            .toList()))
            .filter(s -> !s.lines.isEmpty())
            .toList());
  }

  private static Section section(String id, Texts texts, List<Line> lines) {
    return new Section(id, texts.say("ui.keys." + id), lines);
  }

  private static List<Line> commands(Texts texts) {
    return Arrays.stream(Command.values())
        .filter(c -> c.scope() == Scope.EVERYWHERE && !c.keys().isEmpty())
        .map(
            c ->
                new Line(
                    texts.say(c.words()),
                    c.keys().stream()
                        .map(keys -> KeyNames.of(keys, texts))
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private static List<Line> visit(Texts texts, RoundKeys round) {
    return Arrays.stream(VisitKey.values())
        .map(key -> new Line(texts.say(key.words()), round.names(key, texts)))
        .toList();
  }

  /** The same with the section {@code place} first: where the keys are now. */
  public KeyTable first(String place) {
    return new KeyTable(
        sections.stream()
            .sorted(Comparator.comparing(section -> !section.id.equals(place)))
            .toList());
  }

  private static List<Line> grid(Texts texts) {
    var lines = new ArrayList<>(told("grid", GRID, texts));
    for (var command : GridCommand.values()) {
      var words = "ui.grid.command." + command.id().substring("grid.".length());
      var keys =
          command.strokes().stream()
              .map(stroke -> name(stroke, texts))
              .collect(Collectors.joining(", "));
      lines.add(new Line(texts.say(words), keys));
    }
    return List.copyOf(lines);
  }

  private static String name(Stroke stroke, Texts texts) {
    var parts = new ArrayList<String>();
    if (stroke.shortcut()) {
      parts.add(texts.say("ui.key.ctrl"));
    }
    if (stroke.alt()) {
      parts.add(texts.say("ui.key.alt"));
    }
    if (stroke.shift()) {
      parts.add(texts.say("ui.key.shift"));
    }
    parts.add(KeyNames.of(stroke.key(), texts));
    return String.join(" ", parts);
  }

  private static List<Line> told(String section, List<String> ids, Texts texts) {
    return ids.stream()
        .map("ui.keys.%s.%%s".formatted(section)::formatted)
        .map(code -> new Line(texts.say(code), texts.say(code + ".key")))
        .toList();
  }

  /**
   * The keys of one scope.
   *
   * @param id its stable word: {@code visit}
   */
  public record Section(String id, String title, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** What keys do. */
  public record Line(String what, String keys) {}
}

package fr.arpent.ui.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which key does what in the grid while no cell is edited. */
final class KeyMap {
  private final Map<Stroke, GridCommand> commands = new HashMap<>();
  private final Map<Stroke, Motion> motions = new HashMap<>();

  KeyMap() {
    for (var command : GridCommand.values()) {
      command.strokes().forEach(stroke -> commands.put(stroke, command));
    }
    for (var motion : Motion.values()) {
      motions.put(motion.stroke(), motion);
      motions.put(motion.stroke().withShift(), motion);
    }
  }

  Optional<GridCommand> command(Stroke stroke) {
    return Optional.ofNullable(commands.get(stroke));
  }

  Optional<Motion> motion(Stroke stroke) {
    return Optional.ofNullable(motions.get(stroke));
  }
}

package fr.arpent.project;

import fr.arpent.step.State;
import fr.arpent.step.TableState;
import fr.arpent.table.TableId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** A whole state as bytes: a snapshot, so that opening need not apply every step. */
final class StateBytes {
  private static final int VERSION = 1;

  private StateBytes() {}

  static byte[] write(State state) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(VERSION);
    try (var out = new PackedOutput(bytes)) {
      out.text(state.front().map(TableId::value).orElse(""));
      out.number(state.tables().size());
      for (var table : state.tables().values()) {
        write(out, table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The state that {@link #write} made {@code bytes} of.
   *
   * @throws IOException when they are damaged or of another version
   */
  static State read(byte[] bytes) throws IOException {
    try {
      return state(bytes);
    } catch (RuntimeException e) {
      throw new IOException("a snapshot cannot be read", e); // whatever a changed byte led to
    }
  }

  private static State state(byte[] bytes) throws IOException {
    if (bytes.length == 0 || bytes[0] != VERSION) {
      throw new IOException("version of a snapshot");
    }
    try (var in = new PackedInput(new ByteArrayInputStream(bytes, 1, bytes.length - 1))) {
      var front = in.text();
      var state = State.EMPTY;
      for (var left = in.number(); left > 0; left--) {
        state = state.with(readTable(in));
      }
      return front.isEmpty() ? state : state.withFront(new TableId(front));
    }
  }

  private static void write(PackedOutput out, TableState state) throws IOException {
    out.bytes(TableBytes.write(state.table()));
    out.number(state.settings().size());
    for (var setting : state.settings().entrySet()) {
      out.text(setting.getKey());
      out.text(setting.getValue());
    }
    var slots = state.table().rowSlots().filter(slot -> !state.mark(slot).isEmpty()).toArray();
    out.numbers(slots);
    for (var slot : slots) {
      out.text(state.mark(slot));
    }
  }

  private static TableState readTable(PackedInput in) throws IOException {
    var table = TableBytes.read(in.bytes());
    var settings = new LinkedHashMap<String, String>();
    for (var left = in.number(); left > 0; left--) {
      settings.put(in.text(), in.text());
    }
    var state = TableState.of(table);
    for (var setting : settings.entrySet()) {
      state = state.withSetting(setting.getKey(), setting.getValue());
    }
    var slots = in.numbers();
    var marks = new ArrayList<String>();
    for (var i = 0; i < slots.length; i++) {
      marks.add(in.text());
    }
    return state.withMarks(slots, marks);
  }
}

package fr.arpent.format.csv;

import fr.arpent.base.Place;
import fr.arpent.format.encoding.Decoded;
import java.util.ArrayList;
import java.util.List;

/** Finds the cells with bytes that mean nothing, by cutting the file once more. */
final class BadBytePlaces {
  private BadBytePlaces() {}

  /** The first {@code most} of them, in the order of the file; places name no file. */
  static List<Place> first(Decoded text, CsvDialect dialect, int most) {
    var scanner = new CsvScanner(text.utf8(), text.from(), text.end(), dialect);
    var block = new CellBlock(text.utf8());
    var places = new ArrayList<Place>();
    var next = 0;
    for (var row = 1; next < text.bad().length && scanner.next(block); row++) {
      if (text.bad()[next] < scanner.at()) {
        addCells(block, row, places);
        next = after(text.bad(), next, scanner.at());
      }
      if (places.size() >= most) {
        return places.subList(0, most);
      }
      block.clear();
    }
    return places;
  }

  private static int after(int[] bad, int from, int end) {
    var next = from;
    while (next < bad.length && bad[next] < end) {
      next++;
    }
    return next;
  }

  private static void addCells(CellBlock block, int row, List<Place> places) {
    for (var i = 0; i < block.cells(0); i++) {
      if (hasReplacement(block.bytes(i), block.start(i), block.length(i))) {
        places.add(new Place(null, null, row, i + 1, null));
      }
    }
  }

  private static boolean hasReplacement(byte[] bytes, int start, int length) {
    for (var at = start; at + 3 <= start + length; at++) {
      if (bytes[at] == (byte) 0xEF
          && bytes[at + 1] == (byte) 0xBF
          && bytes[at + 2] == (byte) 0xBD) {
        return true;
      }
    }
    return false;
  }
}

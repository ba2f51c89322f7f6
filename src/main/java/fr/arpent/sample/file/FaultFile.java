package fr.arpent.sample.file;

import fr.arpent.sample.dirt.Fault;
import java.util.ArrayList;
import java.util.List;

/** The list of all faults that were put into the files. */
public final class FaultFile {
  /** The file's name. */
  public static final String NAME = "verite/fautes.csv";

  private FaultFile() {}

  public static Bytes of(List<Fault> faults) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("file", "row", "column", "kind", "dirty", "truth"));
    for (Fault fault : faults) {
      rows.add(
          List.of(
              fault.file(),
              Integer.toString(fault.row()),
              fault.column(),
              fault.kind(),
              fault.dirty(),
              fault.truth()));
    }
    return Csv.NATIONAL.file(NAME, rows);
  }
}

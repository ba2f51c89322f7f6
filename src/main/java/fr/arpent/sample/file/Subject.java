package fr.arpent.sample.file;

import fr.arpent.sample.dirt.Fault;
import java.util.List;

/** One subject of the town's data: its files as the town keeps them, and their truth. */
public interface Subject {
  /** The files, in the order of writing. */
  List<Bytes> files();

  /** What is wrong in them; nothing where the files are right. */
  List<Fault> faults();
}

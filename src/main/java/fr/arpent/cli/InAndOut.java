package fr.arpent.cli;

import picocli.CommandLine.Parameters;

/** The file a command reads and the one it writes. */
final class InAndOut {
  @Parameters(index = "0", paramLabel = "IN", descriptionKey = "in")
  String in = "";

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
  String out = "";
}

package fr.arpent.format.csv;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Source;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TableReader;
import java.util.List;

/** Text with a delimiter between cells and a record a line. */
public final class CsvFormat implements TableFormat {

  @Override
  public String id() {
    return "csv";
  }

  @Override
  public List<String> extensions() {
    return List.of("csv", "tsv", "tab", "txt");
  }

  @Override
  public boolean recognises(Source source) {
    return false;
  }

  @Override
  public TableReader reader() {
    return (source, _, _, _) -> {
      throw new ProblemException(Problem.at(Place.file(source.name()), "format.not-a-table"));
    };
  }
}

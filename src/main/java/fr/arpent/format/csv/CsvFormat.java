package fr.arpent.format.csv;

import fr.arpent.format.FileKind;
import fr.arpent.format.Source;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TableReader;
import fr.arpent.format.TableWriter;
import java.util.List;
import java.util.Optional;

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
    return FileKind.of(source).isEmpty();
  }

  @Override
  public TableReader reader() {
    return new CsvReader();
  }

  @Override
  public Optional<TableWriter> writer() {
    return Optional.of(new CsvWriter());
  }
}

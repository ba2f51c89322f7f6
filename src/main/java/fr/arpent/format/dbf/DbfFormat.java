package fr.arpent.format.dbf;

import fr.arpent.format.Source;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TableReader;
import java.util.List;

/** dBASE tables. A .cpg file beside it names the encoding. */
public final class DbfFormat implements TableFormat {
  static final String ID = "dbf";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<String> extensions() {
    return List.of(ID);
  }

  @Override
  public boolean recognises(Source source) {
    return DbfHeader.of(source).isPresent();
  }

  @Override
  public TableReader reader() {
    return new DbfReader();
  }
}

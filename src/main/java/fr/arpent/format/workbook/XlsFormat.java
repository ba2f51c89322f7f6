package fr.arpent.format.workbook;

import fr.arpent.base.ProblemException;
import fr.arpent.format.Source;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TableReader;
import java.util.List;

/** Workbooks of Excel 97 to 2003; older ones are told as too old. Read, not written. */
public final class XlsFormat implements TableFormat {
  static final String ID = "xls";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<String> extensions() {
    return List.of(ID, "xlt");
  }

  @Override
  public boolean recognises(Source source) {
    try {
      return CompoundFile.is(source)
          ? CompoundFile.entries(source).stream().anyMatch(XlsFormat::isWorkbook)
          : CompoundFile.isBareSheet(source);
    } catch (ProblemException _) {
      // too damaged to be recognised by content: its name will tell
      return false;
    }
  }

  @Override
  public TableReader reader() {
    return new XlsReader();
  }

  private static boolean isWorkbook(String entry) {
    return entry.equalsIgnoreCase("Workbook") || entry.equalsIgnoreCase("Book");
  }
}

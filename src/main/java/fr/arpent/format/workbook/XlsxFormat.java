package fr.arpent.format.workbook;

import fr.arpent.base.ProblemException;
import fr.arpent.format.Source;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TableReader;
import fr.arpent.format.TableWriter;
import fr.arpent.format.archive.Archive;
import java.util.List;
import java.util.Optional;

/** Office Open XML workbooks, of Excel since 2007 and of everyone else. */
public final class XlsxFormat implements TableFormat {
  static final String ID = "xlsx";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<String> extensions() {
    return List.of(ID, "xlsm", "xltx", "xltm", "xlsb");
  }

  @Override
  public boolean recognises(Source source) {
    try {
      return Archive.is(source)
          ? Archive.open(source).names().stream().anyMatch(XlsxFormat::isWorkbook)
          : CompoundFile.is(source) && CompoundFile.entries(source).contains("EncryptedPackage");
    } catch (ProblemException _) {
      // too damaged to be recognised by content: its name will tell
      return false;
    }
  }

  @Override
  public TableReader reader() {
    return new XlsxReader();
  }

  @Override
  public Optional<TableWriter> writer() {
    return Optional.of(new XlsxWriter());
  }

  private static boolean isWorkbook(String entry) {
    return entry.matches("(?i)/?xl[/\\\\]workbook\\d*\\.(?:xml|bin)");
  }
}

package fr.arpent.format.ods;

import fr.arpent.base.ProblemException;
import fr.arpent.format.Source;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TableReader;
import fr.arpent.format.TableWriter;
import fr.arpent.format.archive.Archive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** OpenDocument spreadsheets. */
public final class OdsFormat implements TableFormat {
  static final String ID = "ods";
  static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<String> extensions() {
    return List.of(ID, "ots");
  }

  @Override
  public boolean recognises(Source source) {
    try {
      return Archive.is(source) && mediaType(Archive.open(source)).startsWith(MEDIA_TYPE);
    } catch (ProblemException | IOException _) {
      // too damaged to be recognised by content: its name will tell
      return false;
    }
  }

  @Override
  public TableReader reader() {
    return new OdsReader();
  }

  @Override
  public Optional<TableWriter> writer() {
    return Optional.of(new OdsWriter());
  }

  private static String mediaType(Archive archive) throws IOException {
    var entry = archive.content("mimetype");
    if (entry.isEmpty()) {
      return "";
    }
    try (var content = entry.get()) {
      return new String(content.readNBytes(200), StandardCharsets.US_ASCII);
    }
  }
}

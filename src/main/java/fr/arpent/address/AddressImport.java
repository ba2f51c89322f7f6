package fr.arpent.address;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads an address file, plain or gzipped, into a base. */
final class AddressImport {
  private static final Message WHAT = Message.of("address.import.progress");
  private static final int OFTEN = 2048;
  private static final int SHOWN_TOWNS = 5;

  private final Path file;
  private final Map<String, String> told;
  private final Progress progress;
  private final AddressBuilder builder = new AddressBuilder();
  private int skipped;

  private AddressImport(Path file, Map<String, String> told, Progress progress) {
    this.file = file;
    this.told = told;
    this.progress = progress;
  }

  /**
   * The base in {@code file}.
   *
   * @param told which column is which, where the titles are of neither layout
   * @param today the date of the import
   * @throws ProblemException when it cannot be read or holds no address
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  static AddressBase read(Path file, Map<String, String> told, LocalDate today, Progress progress) {
    return new AddressImport(file, told, progress).base(today);
  }

  private AddressBase base(LocalDate today) {
    try (var counted = new CountingStream(Files.newInputStream(file))) {
      rows(counted);
      if (builder.count() == 0) {
        throw problem("address.import.empty");
      }
      return builder.build(info(today));
    } catch (IOException | CsvValidationException e) {
      throw new ProblemException(Problem.at(Place.file(name()), "address.import.unreadable"), e);
    }
  }

  private void rows(CountingStream counted) throws IOException, CsvValidationException {
    var size = Files.size(file);
    var in = new BufferedReader(new InputStreamReader(text(counted), StandardCharsets.UTF_8));
    var csv = csv(in);
    var titles = csv.readNext();
    var rows =
        AddressRows.under(titles == null ? List.of() : List.of(titles), told)
            .orElseThrow(() -> problem("address.import.not-addresses"));
    var read = 0;
    for (var row = csv.readNext(); row != null; row = csv.readNext()) {
      if (read++ % OFTEN == 0) {
        progress.step(WHAT, counted.count(), size);
      }
      rows.address(row).ifPresentOrElse(builder::add, () -> skipped++);
    }
  }

  private static InputStream text(InputStream raw) throws IOException {
    var in = new BufferedInputStream(raw, 1 << 16);
    in.mark(2);
    var zipped = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return zipped ? new GZIPInputStream(in, 1 << 16) : in;
  }

  /** Semicolons, or commas when the first line has more of them. */
  private static CSVReader csv(BufferedReader in) throws IOException {
    in.mark(1);
    if (in.read() != '\ufeff') {
      in.reset();
    }
    in.mark(1 << 14);
    var buffer = new char[1 << 12];
    var length = Math.max(0, in.read(buffer));
    in.reset();
    var line = new String(buffer, 0, length).lines().findFirst().orElse("");
    var commas = line.chars().filter(c -> c == ',').count();
    var semicolons = line.chars().filter(c -> c == ';').count();
    var parser = new RFC4180ParserBuilder().withSeparator(commas > semicolons ? ',' : ';').build();
    return new CSVReaderBuilder(in).withCSVParser(parser).build();
  }

  private BaseInfo info(LocalDate today) throws IOException {
    var date = Files.getLastModifiedTime(file).toInstant().atZone(ZoneId.systemDefault());
    var towns = builder.towns();
    return new BaseInfo(
        stem(name()),
        name(),
        date.toLocalDate(),
        today,
        builder.count(),
        skipped,
        towns.stream().limit(SHOWN_TOWNS).toList(),
        towns.size(),
        builder.repeating());
  }

  private String name() {
    return file.getFileName().toString();
  }

  /** The file's name without its endings, fit for the name of a file. */
  static String stem(String name) {
    var bare = name.toLowerCase(Locale.ROOT).replaceAll("(\\.csv)?(\\.gz)?$", "");
    return bare.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
  }

  private ProblemException problem(String code) {
    return new ProblemException(Problem.at(Place.file(name()), code));
  }

  /** Counts the bytes that were read, for the progress. */
  private static final class CountingStream extends java.io.FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      var read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      var read = super.read(buffer, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}

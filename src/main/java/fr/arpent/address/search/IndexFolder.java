package fr.arpent.address.search;

import fr.arpent.address.text.Lexicon;
import fr.arpent.address.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Constants;

/**
 * The folder of one base. Writing it is all or nothing: until the last moment, and when it is cut
 * off before, readers find what was there. Readers already open go on with what they opened.
 */
public record IndexFolder(Path folder) {
  private static final double BUFFER_MEGABYTES = 48;

  /**
   * Writes {@code streets} in the place of what is there.
   *
   * @param facts what {@link #facts()} gives from then on
   * @throws IOException when it cannot be written, also while it is being written elsewhere
   */
  public void write(Stream<StreetDraft> streets, Map<String, String> facts) throws IOException {
    var config =
        new IndexWriterConfig(null)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergeScheduler(new SerialMergeScheduler())
            .setCommitOnClose(false);
    try (var directory = directory();
        var writer = new IndexWriter(directory, config)) {
      fill(writer, streets);
      writer.forceMerge(1);
      writer.setLiveCommitData(facts.entrySet());
      writer.commit();
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void fill(IndexWriter writer, Stream<StreetDraft> streets) {
    var documents = new StreetDocument(new StreetTerms(new Tokens(Lexicon.load())));
    var towns = new Towns();
    streets.forEach(
        draft -> {
          towns.add(draft);
          add(writer, documents.of(draft));
        });
    towns.streets().forEach(town -> add(writer, documents.of(town)));
  }

  private static void add(IndexWriter writer, org.apache.lucene.document.Document document) {
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was told of the base when it was written, without reading it.
   *
   * @throws IOException when there is no base here, or a damaged one
   */
  public Map<String, String> facts() throws IOException {
    try (var directory = directory()) {
      return Map.copyOf(SegmentInfos.readLatestCommit(directory).getUserData());
    }
  }

  /**
   * Gives every street with its numbers.
   *
   * @throws IOException when there is no base here, or a damaged one
   */
  public void forEach(Consumer<StreetDraft> each) throws IOException {
    try (var directory = directory();
        var reader = checked(directory)) {
      for (var leaf : reader.leaves()) {
        var documents = new LeafStreets(leaf.reader());
        for (var i = 0; i < leaf.reader().maxDoc(); i++) {
          var street = documents.street(i);
          if (street.kind() != StreetKind.MUNICIPALITY) {
            each.accept(new StreetDraft(street.name(), documents.numbers(i)));
          }
        }
      }
    }
  }

  /** A reader of what is here now, which was found whole: every byte is part of a sum. */
  static DirectoryReader checked(Directory directory) throws IOException {
    var reader = DirectoryReader.open(directory);
    try {
      for (var leaf : reader.leaves()) {
        if (leaf.reader() instanceof CodecReader codec) {
          codec.checkIntegrity();
        }
      }
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Windows does not remove files that are mapped into memory. */
  Directory directory() throws IOException {
    return Constants.WINDOWS ? new NIOFSDirectory(folder) : new MMapDirectory(folder);
  }
}

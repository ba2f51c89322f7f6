package fr.arpent.format.archive;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads the XML entries of an archive as a stream. A document type is refused, so there is no
 * entity to expand and nothing outside the archive is ever read.
 */
public final class XmlPart {
  private static final XMLInputFactory FACTORY = factory();

  private XmlPart() {}

  /** What is done with the events of one part. */
  @FunctionalInterface
  public interface Content {
    /** Reads from before the first event. */
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  /**
   * Hands the events of entry {@code name} to {@code content}.
   *
   * @return false when there is no such entry
   * @throws ProblemException when it is damaged, cut, or no XML
   */
  public static boolean read(Archive archive, String name, Content content) {
    try {
      var found = archive.content(name);
      if (found.isEmpty()) {
        return false;
      }
      try (var stream = found.get()) {
        content.read(new NoDocumentType(FACTORY.createXMLStreamReader(stream)));
      }
      return true;
    } catch (ProblemException | CancellationException known) {
      throw known;
    } catch (XMLStreamException | IOException | RuntimeException broken) {
      // the parser reads lazily: damage also shows as exceptions of its own without a check
      throw new ProblemException(
          Problem.at(Place.file(archive.source().name()), "format.archive.damaged", name), broken);
    }
  }

  private static XMLInputFactory factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private static final class NoDocumentType extends StreamReaderDelegate {
    NoDocumentType(XMLStreamReader reader) {
      super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
      var event = super.next();
      if (event == DTD) {
        throw new XMLStreamException("document type", getLocation());
      }
      return event;
    }
  }
}

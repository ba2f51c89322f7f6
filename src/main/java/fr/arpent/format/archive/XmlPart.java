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
 * entity to expand and nothing outside the archive is ever read; so are elements nested without
 * end.
 */
public final class XmlPart {
  private static final XMLInputFactory FACTORY = factory();

  /**
   * Elements within elements; those of sheets are about ten, those of texts in cells a few more.
   */
  private static final int DEEPEST = 500;

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
        content.read(new Guarded(FACTORY.createXMLStreamReader(stream)));
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

  /** Lets through what documents of an office hold, and nothing that is made to harm. */
  private static final class Guarded extends StreamReaderDelegate {
    private int depth;

    Guarded(XMLStreamReader reader) {
      super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
      var event = super.next();
      if (event == DTD) {
        throw new XMLStreamException("document type", getLocation());
      }
      depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
      if (depth > DEEPEST) {
        throw new XMLStreamException("too deep", getLocation());
      }
      return event;
    }

    /** Goes to the end of the element by itself. */
    @Override
    public String getElementText() throws XMLStreamException {
      depth--;
      return super.getElementText();
    }
  }
}

package fr.arpent.address.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/** The streets in one part of an index, by their numbers in it. */
record LeafStreets(LeafReader reader) {

  Street street(int document) throws IOException {
    return StreetRecord.read(bytes(document, Field.RECORD));
  }

  List<HouseNumber> numbers(int document) throws IOException {
    return HouseNumbers.read(bytes(document, Field.NUMBERS));
  }

  private BytesRef bytes(int document, Field field) throws IOException {
    var values = DocValues.getBinary(reader, field.in());
    if (!values.advanceExact(document)) {
      throw new IOException("document " + document + " has no " + field);
    }
    return values.binaryValue();
  }
}

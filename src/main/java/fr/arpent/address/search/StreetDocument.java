package fr.arpent.address.search;

import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;

/** Makes the document of a street. */
final class StreetDocument {
  private final StreetTerms terms;

  StreetDocument(StreetTerms terms) {
    this.terms = terms;
  }

  /** The document of a street or named place. */
  Document of(StreetDraft draft) {
    return document(draft.street(), draft.numbers());
  }

  /** The document of a commune. */
  Document of(Street town) {
    return document(town, List.of());
  }

  private Document document(Street street, List<HouseNumber> numbers) {
    var document = new Document();
    terms.of(street, (field, term) -> document.add(new StringField(field.in(), term, Store.NO)));
    document.add(new BinaryDocValuesField(Field.RECORD.in(), StreetRecord.write(street)));
    document.add(new BinaryDocValuesField(Field.NUMBERS.in(), HouseNumbers.write(numbers)));
    return document;
  }
}

package fr.arpent.address.search;

/** The fields of a document: words to search by, and bytes to read. */
enum Field {
  /** Words of the street's name, as written and by their key. */
  NAME,
  /** Words of the commune's names, the former one's too. */
  PLACE,
  /** Words of a commune's own name, in its own document. */
  TOWN,
  /** How the name's words sound. */
  SOUND,
  /** Three letters in a row of the name's words. */
  TRIGRAM,
  POSTCODE,
  /** The commune's codes, the former one's too. */
  CITYCODE,
  /** The street itself. */
  RECORD,
  /** Its house numbers. */
  NUMBERS;

  /** Its name in the index. */
  String in() {
    return name().substring(0, 2);
  }
}

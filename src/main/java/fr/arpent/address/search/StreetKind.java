package fr.arpent.address.search;

import java.util.Locale;

/** What a document of the index is. */
public enum StreetKind {
  /** A street with house numbers. */
  STREET,
  /** A named place without numbers. */
  LOCALITY,
  /** A commune. */
  MUNICIPALITY;

  /** The national address service's word for it. */
  public String type() {
    return name().toLowerCase(Locale.ROOT);
  }
}

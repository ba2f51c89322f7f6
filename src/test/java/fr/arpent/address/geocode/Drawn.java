package fr.arpent.address.geocode;

import fr.arpent.address.Address;
import fr.arpent.address.search.StreetDraft;
import java.util.Locale;
import java.util.Random;

/** An address drawn from a base, in its parts as people write them. */
record Drawn(Address address, StreetDraft draft, Around around, Random r) {

  String number() {
    return address.housenumber();
  }

  String street() {
    return address.street().name();
  }

  /** Its commune, without district. */
  String city() {
    return address.street().city().replaceAll(" \\d+e[r]? Arrondissement", "");
  }

  String postcode() {
    return address.street().postcode();
  }

  /** Postcode and commune. */
  String tail() {
    return postcode() + " " + city();
  }

  /** Number and street. */
  String line() {
    return (number() + " " + street()).strip();
  }

  String whole() {
    return line() + " " + tail();
  }

  /** {@code line} with number and commune of the address. */
  String with(String streetAsWritten) {
    return (number() + " " + streetAsWritten + " " + tail()).strip();
  }

  /** The number glued to its repetition. */
  String gluedNumber() {
    return number().replace(" ", "");
  }

  /** The street without its kind and the article behind. */
  String untyped() {
    return street().replaceFirst("^[^ ]+ ((de la|de|du|des) )?", "");
  }

  String lower() {
    return street().toLowerCase(Locale.ROOT);
  }

  int any(int least, int beyond) {
    return r.nextInt(least, beyond);
  }

  /** One of {@code words}. */
  String oneOf(String... words) {
    return words[r.nextInt(words.length)];
  }

  /** The name of another street here that comes near, empty where none does. */
  String meeting() {
    return around.meeting(draft, r).map(s -> s.name().name()).orElse("");
  }
}

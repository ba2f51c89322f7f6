package fr.arpent.address.online;

import java.net.URI;
import java.util.Locale;

/**
 * Where the files of the national base are, one for each department.
 *
 * @param base the folder that holds them
 */
public record AddressFiles(URI base) {

  /** Where they are published. */
  public static final URI NATIONAL =
      URI.create("https://adresse.data.gouv.fr/data/ban/adresses/latest/csv/");

  /** What the file of {@code department} is called: {@code adresses-74.csv.gz}. */
  public static String name(String department) {
    return "adresses-" + department.toUpperCase(Locale.ROOT) + ".csv.gz";
  }

  /** The address of the file of {@code department}. */
  public URI of(String department) {
    var folder = base.toString();
    return URI.create(folder + (folder.endsWith("/") ? "" : "/") + name(department));
  }
}

package fr.arpent.address;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known of a base of addresses.
 *
 * @param name its name in the store, made of the file's
 * @param file the file it was imported from, as the user named it
 * @param date how old the file was: its last change
 * @param imported when it was imported
 * @param count how many addresses it has
 * @param skipped how many rows of the file had no name or no place and were left out
 * @param towns some of its communes, those with most addresses first
 * @param townCount how many communes it has
 * @param repeating how many streets have a house number in their name, as {@code 12P2 Allée du
 *     Lac}: mistakes of the base that are put behind the streets they repeat
 */
public record BaseInfo(
    String name,
    String file,
    LocalDate date,
    LocalDate imported,
    int count,
    int skipped,
    List<String> towns,
    int townCount,
    int repeating) {

  public BaseInfo {
    towns = List.copyOf(towns);
  }
}

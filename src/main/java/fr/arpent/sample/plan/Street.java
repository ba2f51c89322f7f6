package fr.arpent.sample.plan;

/**
 * One named street.
 *
 * @param code its number in the town's list of streets, from 1; 0 while the town is being made
 * @param name as the town writes it, such as "Rue de l'Abbaye"
 * @param line from the end nearest to the town's centre outwards
 * @param district the quarter in which most of it lies
 */
public record Street(int code, String name, RoadClass kind, Centreline line, District district) {
  Street coded(int given) {
    return new Street(given, name, kind, line, district);
  }
}

package fr.arpent.visit.share;

import fr.arpent.step.History;
import fr.arpent.step.TableState;

/**
 * What is known of a colleague's project when it is joined: handed to {@link JoinRounds} as a
 * resource.
 *
 * @param ancestor the table where both parted
 * @param before this project's table when the colleague's was joined last, or where both parted
 * @param theirsBefore the colleague's table at that time
 * @param theirs the colleague's table now
 * @param own this project's history, for who answered
 * @param history the colleague's, likewise
 */
public record Colleague(
    TableState ancestor,
    TableState before,
    TableState theirsBefore,
    TableState theirs,
    History own,
    History history) {}

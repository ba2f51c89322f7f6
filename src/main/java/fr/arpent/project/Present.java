package fr.arpent.project;

import fr.arpent.step.Footprint;
import fr.arpent.step.History;
import fr.arpent.step.State;

/**
 * The project at one moment. Immutable.
 *
 * @param state the tables with what was decided about them
 * @param history the steps that led here, and the others
 * @param touched what differs from the present before this one; everything is derived again only
 *     where it says so
 */
public record Present(State state, History history, Footprint touched) {}

package fr.arpent.ui.desk;

import fr.arpent.check.Findings;
import fr.arpent.geo.point.Points;
import fr.arpent.step.TableState;

/**
 * What follows from one version of the table in front. Immutable.
 *
 * @param state the version it follows from
 * @param findings what is not as it should be
 * @param points where the rows are
 */
public record Derived(TableState state, Findings findings, Points points) {}

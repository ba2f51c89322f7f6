package fr.arpent.visit.share;

import fr.arpent.step.Change;

/** What comes of a join: the change, and what it brings. */
record Joined(Change change, Tally tally) {}

package fr.arpent.format;

import fr.arpent.base.Message;
import fr.arpent.step.Operation;
import fr.arpent.table.RowSet;

/**
 * Something offered about a table just read, never done by itself.
 *
 * @param operation what would be done, as one step
 * @param what says what was found and what is offered
 * @param rows the rows it is about, to show them; empty when it is about columns
 */
public record Proposal(Operation operation, Message what, RowSet rows) {}

/**
 * Which columns of a table make its addresses: {@link fr.arpent.address.columns.ColumnProposal}
 * guesses them by titles and contents, {@link fr.arpent.address.columns.AddressColumns} is what was
 * chosen and is remembered. For the window and whoever else asks people.
 */
@NullMarked
package fr.arpent.address.columns;

import org.jspecify.annotations.NullMarked;

/**
 * Addresses without a network.
 *
 * <p>{@link fr.arpent.address.AddressImport} reads the national base's CSV files (BAN) and towns'
 * own (BAL 1.4) into a compact {@link fr.arpent.address.AddressBase}; {@link
 * fr.arpent.address.AddressStore} keeps bases in a folder of the user's. {@link
 * fr.arpent.address.AddressIndex} is all that the rest of the program sees: nearest addresses, the
 * addresses of a street, where they come from. The operations are listed in {@link
 * fr.arpent.address.AddressOperations}.
 */
@NullMarked
package fr.arpent.address;

import org.jspecify.annotations.NullMarked;

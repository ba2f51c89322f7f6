/**
 * The index of addresses on disk: one Lucene index a base, in it one document a street with its
 * house numbers in one compact field, one a named place, one a commune. {@link
 * fr.arpent.address.search.IndexFolder} writes and reads a base, {@link
 * fr.arpent.address.search.StreetSearch} finds streets in several by what may be left of their
 * names. Only this package knows Lucene.
 */
@NullMarked
package fr.arpent.address.search;

import org.jspecify.annotations.NullMarked;

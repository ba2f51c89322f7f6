/**
 * Files that are packed: a ZIP archive over bytes with a cap on what an entry may expand to, and
 * the XML parts inside, read as a stream with no document type and no entity. For every format that
 * is an archive; knows no format.
 */
@NullMarked
package fr.arpent.format.archive;

import org.jspecify.annotations.NullMarked;

/**
 * Schemas that are fetched from an address because the user gave it: {@link
 * fr.arpent.schema.online.SchemaAddress}, the only class here and the only one about schemas that
 * opens a connection. Called by the command line and the window.
 */
@NullMarked
package fr.arpent.schema.online;

import org.jspecify.annotations.NullMarked;

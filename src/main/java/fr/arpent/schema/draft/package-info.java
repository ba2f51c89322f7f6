/**
 * A schema guessed from a table, for subjects that have none yet: {@link
 * fr.arpent.schema.draft.SchemaDraft}. Someone looks it over before it is used. Called by the
 * command line and the window.
 */
@NullMarked
package fr.arpent.schema.draft;

import org.jspecify.annotations.NullMarked;

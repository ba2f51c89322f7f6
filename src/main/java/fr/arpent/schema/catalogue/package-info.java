/**
 * The schemas that come with the program: facts of the published ones, transcribed into one
 * resource, and templates of our own. Read as little as is asked for: starting up costs nothing.
 */
@NullMarked
package fr.arpent.schema.catalogue;

import org.jspecify.annotations.NullMarked;

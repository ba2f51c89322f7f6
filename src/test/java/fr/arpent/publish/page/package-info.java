/** Tests of the page for a browser. */
@NullMarked
package fr.arpent.publish.page;

import org.jspecify.annotations.NullMarked;

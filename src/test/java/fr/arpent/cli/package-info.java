/** Tests of the command line, run in this process. */
@NullMarked
package fr.arpent.cli;

import org.jspecify.annotations.NullMarked;

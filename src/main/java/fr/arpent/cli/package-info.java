/**
 * The command line: thin picocli commands over the same rooms as the window. Each command is one
 * class and one line in {@link fr.arpent.cli.Commands}. Exit 0: done and valid; 1: done, errors
 * found; 2: the command or a file was not usable, told in one line on the error stream.
 */
@NullMarked
package fr.arpent.cli;

import org.jspecify.annotations.NullMarked;

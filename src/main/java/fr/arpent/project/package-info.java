/**
 * The project and its file.
 *
 * <p>{@link fr.arpent.project.Project} is the one door through which anything changes: it runs an
 * operation, records the step, hands it to the {@link fr.arpent.project.Saver} and publishes the
 * next {@link fr.arpent.project.Present}. The file is one SQLite database of append-only rows
 * ({@link fr.arpent.project.ProjectFile}); whatever was shown as saved is in it, also after the
 * program was killed. May use all packages but {@code publish}, {@code cli} and {@code ui}.
 */
@NullMarked
package fr.arpent.project;

import org.jspecify.annotations.NullMarked;

package fr.arpent.ui;

import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.project.Projects;
import java.nio.file.Path;

/**
 * What the window is handed by the composition of the program.
 *
 * @param ownFolder where the program keeps what belongs to no file of the user
 */
public record Services(Projects projects, Formats formats, Checker checker, Path ownFolder) {}

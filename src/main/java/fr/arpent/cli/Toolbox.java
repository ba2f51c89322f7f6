package fr.arpent.cli;

import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.project.Projects;
import fr.arpent.schema.TableSchema;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What commands work with.
 *
 * @param projects made only when a command needs it
 * @param schema finds a schema by name, file or address; throws a ProblemException when there is
 *     none
 */
public record Toolbox(
    Formats formats,
    Checker checker,
    Supplier<Projects> projects,
    Function<String, TableSchema> schema) {}

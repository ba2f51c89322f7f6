package fr.arpent.ui;

import static fr.arpent.ui.action.Command.ANNOTATE;
import static fr.arpent.ui.action.Command.EXPORT;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckSettings;
import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.format.TargetFile;
import fr.arpent.publish.Conforming;
import fr.arpent.publish.Export;
import fr.arpent.publish.ExportPreview;
import fr.arpent.publish.Shape;
import fr.arpent.publish.workbook.AnnotatedWorkbook;
import fr.arpent.step.TableState;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.open.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the commands do that write files for others. */
final class ExportCommands {
  private final Hands hands;
  private final Dialogs dialogs;
  private final Formats formats;
  private final Checker checker;

  ExportCommands(Hands hands, Dialogs dialogs, Formats formats, Checker checker) {
    this.hands = hands;
    this.dialogs = dialogs;
    this.formats = formats;
    this.checker = checker;
  }

  void register() {
    hands.withTable(EXPORT, this::export);
    hands.withTable(ANNOTATE, this::annotate);
  }

  /** Where the file is proposed: beside the project, under a free name. */
  private Optional<Path> target(String ending) {
    var project = hands.bench().project().get();
    if (project == null) {
      return Optional.empty();
    }
    var stem = String.valueOf(project.path().getFileName()).replaceFirst("\\.arpent$", "");
    var beside = project.path().resolveSibling(stem + ending);
    return dialogs.save(Export.freeName(beside));
  }

  /** In the form the schema asks, where one is chosen; told with what is still to fix. */
  private void export() {
    var sheet = hands.sheet().orElseThrow();
    target("_propre.csv")
        .ifPresent(
            file ->
                hands
                    .tasks()
                    .run(
                        Pool.WRITE,
                        Message.of("ui.writing", name(file)),
                        progress -> write(sheet.state(), file, progress),
                        told -> told(file, told)));
  }

  private List<Problem> write(TableState state, Path file, Progress progress) {
    var schema = CheckSettings.schema(state);
    var matching = CheckSettings.matching(state);
    Shape shape = schema.<Shape>map(s -> new Conforming(s, matching, true)).orElse(Shape.AS_IT_IS);
    var export = Export.of(shape);
    var problems = new ArrayList<>(export.write(state.table(), file, sources(), formats, progress));
    schema
        .map(
            s ->
                ExportPreview.of(
                    export, state.table(), s, CheckOptions.NATIONAL, checker, progress))
        .filter(preview -> !preview.valid())
        .ifPresent(
            preview ->
                problems.add(
                    new Problem(
                        Message.of("ui.export.not-valid", preview.errors()),
                        fr.arpent.base.Place.file(name(file)))));
    return problems;
  }

  /** The files that were opened stay as they are, whatever name is chosen. */
  private List<Path> sources() {
    var project = hands.bench().project().get();
    return project == null
        ? List.of()
        : project.sourceNames().stream().map(project.path()::resolveSibling).toList();
  }

  private void annotate() {
    Optional.ofNullable(hands.bench().derived().get())
        .ifPresent(
            derived ->
                target("_a_corriger.xlsx")
                    .ifPresent(
                        file ->
                            hands
                                .tasks()
                                .run(
                                    Pool.WRITE,
                                    Message.of("ui.writing", name(file)),
                                    progress -> annotate(derived, file, progress),
                                    told -> told(file, told))));
  }

  private List<Problem> annotate(Derived derived, Path file, Progress progress) {
    var workbook = new AnnotatedWorkbook(hands.words().texts().get());
    var problems = new ArrayList<Problem>();
    new TargetFile(file, sources())
        .write(out -> problems.addAll(workbook.write(derived.findings(), out, progress)));
    return problems;
  }

  private void told(Path file, List<Problem> problems) {
    hands.tell("ui.export.done", name(file));
    problems.forEach(problem -> hands.toasts().warn(hands.words().texts().get().say(problem)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}

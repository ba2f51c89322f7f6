package fr.arpent.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadAgain;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.format.dbf.DbfMaker;
import fr.arpent.table.TableId;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  private static final TableId T1 = new TableId("t1");
  private static final String SURE = "id;nom\n1;Forêt\n2;Gare\n";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  @Test
  void aPlainFileLeavesNoDoubt() {
    assertThat(Rooms.found(folder, "a.csv", SURE, WINDOWS).doubtful()).isFalse();
    assertThat(Rooms.found(folder, "id;nom\n1;\"Forêt\n2;Gare\n").doubtful()).isTrue();
    assertThat(Rooms.found(folder, "a.csv", SURE, Charset.forName("IBM850")).doubtful()).isTrue();
  }

  @Test
  void aProjectIsResumedWhenItsFileIsOpenedAgain() throws IOException {
    var file = write("a.csv", SURE.getBytes(WINDOWS));
    var opening = Rooms.opening(folder);
    opening.bring(fresh(opening, file)).project().close();
    assertThat(opening.look(file, Progress.NONE)).isInstanceOf(Looked.Known.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(SURE.getBytes(WINDOWS));
  }

  @Test
  void aProjectCutInHalfDoesNotKeepItsFileFromBeingRead() throws IOException {
    var file = write("a.csv", SURE.getBytes(WINDOWS));
    var opening = Rooms.opening(folder);
    opening.bring(fresh(opening, file)).project().close();
    var project = folder.resolve("a.arpent");
    var bytes = Files.readAllBytes(project);
    Files.write(project, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    var found = fresh(opening, file);
    assertThat(found.doubtful()).isTrue();
    assertThat(found.odd().getFirst().message().code()).startsWith("project.");
    var brought = opening.bring(found);
    assertThat(brought.project().path()).hasFileName("a-2.arpent");
    brought.project().close();
    assertThat(Files.size(project)).isEqualTo(bytes.length / 2);
  }

  @Test
  void theSheetLikeASchemaIsProposedAndAllAreTold() throws IOException {
    var found = fresh(Rooms.opening(folder), write("livre.xlsx", workbook()));
    assertThat(found.doubtful()).isTrue();
    assertThat(found.reading().recognised().value(ReadOptions.SHEET)).hasValue("Stationnements");
    assertThat(found.sheets())
        .extracting(s -> s.part().name() + " " + s.part().rows() + " " + s.part().hidden())
        .containsExactly("Journal 40 false", "Stationnements 2 false", "Listes 1 true");
    assertThat(found.sheets().get(1).schema().orElseThrow().entry().name())
        .contains("stationnement-cyclable");
    assertThat(found.sheets().get(0).schema()).isEmpty();
  }

  @Test
  void aSheetIsCountedAsItIsReadNow() throws IOException {
    var opening = Rooms.opening(folder);
    var found = fresh(opening, write("livre.xlsx", workbook()));
    var later = opening.again(found, found.said().with(ReadOptions.HEADER_ROW, "2"), Progress.NONE);
    assertThat(later.reading().table().rowCount()).isEqualTo(1);
    assertThat(later.sheets().get(1).part().rows()).isEqualTo(1);
  }

  @Test
  void theLinesAboveTheHeaderAreToldAsTheyAreNotCounted() {
    var found =
        Rooms.found(folder, "Parkings de la ville;;\nMars 2024;;\nid;nom;rue\n1;Gare;A\n2;Lac;B\n");
    assertThat(found.reading().table().rowCount()).isEqualTo(2);
    assertThat(found.odd())
        .extracting(odd -> odd.message())
        .contains(Message.of("ui.preview.above-header", 2, 3));
  }

  @Test
  void readingAgainIsAStepAndTellsHowItWasRead() throws IOException {
    var opening = Rooms.opening(folder);
    var file = write("a.csv", "x;y\nid;nom\n1;Gare\n".getBytes(WINDOWS));
    var project = opening.bring(fresh(opening, file)).project();
    assertThat(facts(project).words())
        .isEqualTo(
            Message.of(
                "ui.bar.read-text",
                Message.of("ui.preview.as-is", "UTF-8"),
                Message.of("ui.bar.semicolon")));
    var source = new Source("a.csv", project.sources().original("a.csv").orElseThrow());
    project.apply(
        new ReadAgain(T1, "a.csv", ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "2")),
        Map.of(Source.class, source),
        Progress.NONE);
    assertThat(project.present().state().table(T1).columns().getFirst().label()).isEqualTo("id");
    var again = opening.review(source, facts(project).options(), Progress.NONE);
    assertThat(again.said().values()).isEqualTo(Map.of(ReadOptions.HEADER_ROW, "2"));
    project.undo();
    assertThat(project.present().state().table(T1).columns().getFirst().label()).isEqualTo("x");
    assertThat(facts(project).options().get(ReadOptions.HEADER_ROW)).hasValue("1");
    project.close();
  }

  @Test
  void theNoteBesideATableIsToldAndKeptByTheProject() throws IOException {
    var bytes = table("Allée du Théâtre".getBytes(Charset.forName("IBM850")));
    var file = write("ville.dbf", bytes);
    write("ville.cpg", "OEM 850".getBytes(WINDOWS));
    var opening = Rooms.opening(folder);
    var found = fresh(opening, file);
    assertThat(found.doubtful()).isFalse();
    assertThat(Choices.of(found).getFirst().verdict()).isEqualTo(Message.of("ui.preview.beside"));
    opening.bring(found).project().close();
    Files.delete(folder.resolve("ville.cpg"));
    var known = (Looked.Known) opening.look(file, Progress.NONE);
    try (var project = known.brought().project()) {
      assertThat(street(project)).isEqualTo("Allée du Théâtre");
      var source = new Source("ville.dbf", project.sources().original("ville.dbf").orElseThrow());
      var again = opening.review(source, facts(project).options(), Progress.NONE);
      assertThat(again.said().values()).isEqualTo(Map.of(ReadOptions.ENCODING, "IBM850"));
      var options = again.reading().recognised().asOptions();
      var asked = new ReadAgain(T1, "ville.dbf", options);
      project.apply(asked, Map.of(Source.class, source), Progress.NONE);
      assertThat(street(project)).isEqualTo("Allée du Théâtre");
    }
  }

  @Test
  void aTableDroppedWithItsNoteIsWhatIsMeant() {
    var note = new File("ville.cpg");
    assertThat(DropDialog.meant(List.of(note, new File("ville.dbf"), new File("b.csv"))))
        .hasValue(Path.of("ville.dbf"));
    assertThat(DropDialog.meant(List.of(note))).hasValue(note.toPath());
    assertThat(DropDialog.meant(List.of())).isEmpty();
  }

  private static String street(fr.arpent.project.Project project) {
    return project.present().state().table(T1).columns().getFirst().text(0);
  }

  private static byte[] table(byte[] street) {
    return new DbfMaker(WINDOWS)
        .language(0x57)
        .field("RUE", 'C', 40)
        .binary(" ", street)
        .source()
        .bytes();
  }

  private static ReadFacts facts(fr.arpent.project.Project project) {
    return ReadFacts.of(project.present(), T1).orElseThrow();
  }

  private static Found fresh(Opening opening, Path file) {
    return ((Looked.Fresh) opening.look(file, Progress.NONE)).found();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] workbook() throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var log = book.createSheet("Journal");
      for (var i = 0; i <= 40; i++) {
        cells(log, i, List.of(i == 0 ? "quand" : "le " + i, i == 0 ? "quoi" : "tournée", "rien"));
      }
      var parkings = book.createSheet("Stationnements");
      cells(
          parkings,
          0,
          List.of(
              "id_local",
              "id_osm",
              "code_com",
              "coordonneesxy",
              "capacite",
              "capacite_cargo",
              "type_accroche",
              "mobilier",
              "acces",
              "gratuit",
              "protection",
              "couverture",
              "surveillance",
              "lumiere",
              "url_info",
              "d_service",
              "source",
              "proprietaire",
              "gestionnaire",
              "date_maj",
              "commentaires"));
      cells(parkings, 1, List.of("1", "", "74010"));
      cells(parkings, 2, List.of("2", "", "74010"));
      cells(book.createSheet("Listes"), 0, List.of("ARCEAU"));
      cells(book.getSheet("Listes"), 1, List.of("RATELIER"));
      book.setSheetHidden(2, true);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void cells(org.apache.poi.ss.usermodel.Sheet sheet, int row, List<String> texts) {
    var made = sheet.createRow(row);
    for (var i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        made.createCell(i).setCellValue(texts.get(i));
      }
    }
  }
}

package fr.arpent.measure;

import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A CSV file of a town's addresses and equipment, and its schema; the same for the same size. An
 * identifier, longitude and latitude differ in each row, the other values come from lists of 2 to
 * 10,000; one cell in a hundred breaks the schema.
 *
 * @param rows how many lines it has below the titles
 * @param columns how many columns, at most 15
 */
record SeededFile(int rows, int columns) {
  private static final long SEED = 20_250_612;

  /** One of the columns: its field in the schema and how its cells are made. */
  private record Made(String field, Cells cells) {}

  /** Makes the cell of one row. */
  @FunctionalInterface
  private interface Cells {
    /** The text in row {@code row}, wrong where asked. */
    String cell(int row, boolean wrong, Random dice);
  }

  private static final List<Made> COLUMNS =
      List.of(
          new Made(
              "{'name':'id_local','type':'string','constraints':{'required':true,'unique':true,"
                  + "'pattern':'^\\\\d{5}-P-\\\\d{7}$'}}",
              (r, wrong, _) -> wrong ? "P" + r : "74010-P-%07d".formatted(r)),
          new Made(
              "{'name':'code_insee','type':'string','constraints':{'required':true,'pattern':"
                  + "'^([013-9]\\\\d|2[AB1-9])\\\\d{3}$'}}",
              (_, wrong, dice) -> wrong ? "7401" : "740" + (10 + dice.nextInt(40))),
          new Made(
              "{'name':'commune','type':'string','constraints':{'required':true}}",
              (_, wrong, dice) -> wrong ? "" : "Saint-Père-" + dice.nextInt(40)),
          new Made(
              "{'name':'numero','type':'integer','constraints':{'minimum':1,'maximum':9999}}",
              (_, wrong, dice) -> wrong ? "12 bis" : "" + (1 + dice.nextInt(300))),
          new Made(
              "{'name':'voie','type':'string','constraints':{'minLength':3}}",
              (_, wrong, dice) -> wrong ? "r" : "rue de l’Église " + dice.nextInt(5_000)),
          new Made(
              "{'name':'code_postal','type':'string','constraints':{'pattern':'^\\\\d{5}$'}}",
              (_, wrong, dice) -> wrong ? "74 000" : "740" + (10 + dice.nextInt(20))),
          new Made(
              "{'name':'lon','type':'number','constraints':{'minimum':-5.5,'maximum':9.8}}",
              (_, wrong, dice) -> decimal(wrong ? 45.9 : 6.1, dice)),
          new Made(
              "{'name':'lat','type':'number','constraints':{'minimum':41,'maximum':51.2}}",
              (_, wrong, dice) -> decimal(wrong ? 6.1 : 45.9, dice)),
          new Made(
              "{'name':'capacite','type':'integer','constraints':{'required':true,'minimum':0}}",
              (_, wrong, dice) -> wrong ? "-4" : "" + dice.nextInt(60)),
          new Made(
              "{'name':'mobilier','type':'string','constraints':{'enum':['ARCEAU','RATELIER',"
                  + "'CROCHET','SUPPORT GUIDON','AUTRE']}}",
              (_, wrong, dice) ->
                  wrong ? "Arceau" : List.of("ARCEAU", "RATELIER", "AUTRE").get(dice.nextInt(3))),
          new Made(
              "{'name':'couverture','type':'boolean'}",
              (_, wrong, dice) -> wrong ? "oui" : dice.nextBoolean() ? "true" : "false"),
          new Made(
              "{'name':'date_maj','type':'date'}",
              (_, wrong, dice) ->
                  (wrong ? "%3$02d/%2$02d/%1$d" : "%d-%02d-%02d")
                      .formatted(
                          2015 + dice.nextInt(10), 1 + dice.nextInt(12), 1 + dice.nextInt(28))),
          new Made(
              "{'name':'remarque','type':'string','constraints':{'maxLength':40}}",
              (_, wrong, dice) ->
                  wrong
                      ? "trop long ".repeat(5).strip()
                      : dice.nextInt(3) > 0
                          ? ""
                          : "\"relevé " + dice.nextInt(10_000) + ", vu sur place\""),
          new Made(
              "{'name':'telephone','type':'string','constraints':{'pattern':'^0\\\\d{9}$'}}",
              (_, wrong, dice) -> wrong ? "04.50" : "04503" + (10_000 + dice.nextInt(10_000))),
          new Made(
              "{'name':'cout','type':'number'}",
              (_, wrong, dice) ->
                  wrong ? "12 €" : dice.nextInt(2_000) + "." + (10 + dice.nextInt(90))));

  /** Its name for those who read figures. */
  String words() {
    return String.format(Locale.ROOT, "%,d × %d", rows, columns);
  }

  /** Its schema as JSON. */
  String schemaJson() {
    return COLUMNS.stream()
        .limit(columns)
        .map(c -> c.field().replace('\'', '"'))
        .collect(Collectors.joining(",", "{\"name\":\"mesure\",\"fields\":[", "]}"));
  }

  /** Its schema. */
  TableSchema schema() {
    return SchemaReader.read(schemaJson(), "schema.json");
  }

  /** Writes it into {@code file}: UTF-8, comma, LF. */
  Path write(Path file) throws IOException {
    var dice = new Random(SEED);
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          COLUMNS.stream()
              .limit(columns)
              .map(c -> c.field().split("'", -1)[3])
              .collect(Collectors.joining(",", "", "\n")));
      for (var row = 0; row < rows; row++) {
        for (var column = 0; column < columns; column++) {
          var wrong = dice.nextInt(100) == 0;
          out.write(column == 0 ? "" : ",");
          out.write(COLUMNS.get(column).cells().cell(row, wrong, dice));
        }
        out.write('\n');
      }
    }
    return file;
  }

  private static String decimal(double around, Random dice) {
    var micro = Math.round((around + (dice.nextDouble() - 0.5) * 0.2) * 1e6);
    return "%d.%06d".formatted(micro / 1_000_000, micro % 1_000_000);
  }
}

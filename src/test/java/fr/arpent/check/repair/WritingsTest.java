package fr.arpent.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.schema.Field;
import fr.arpent.schema.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However people wrote a date, a number or a place, its repair means what they meant. */
class WritingsTest {

  @Test
  void datesThatCanOnlyBeReadOneWay() {
    var field = Fields.of("{`type`:`date`}");
    var french = Fields.of("{`type`:`date`,`format`:`%d/%m/%Y`}");
    Cases.run(
        400,
        random -> {
          var day = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(25_000));
          var day13 = day.withDayOfMonth(13 + random.nextInt(16));
          for (var text :
              List.of(written(day13, random), named(day, random), firstYear(day, random))) {
            assertThat(after(field, text)).as(text).isIn(day.toString(), day13.toString());
            assertThat(after(french, text)).as(text).matches("\\d\\d/\\d\\d/\\d{4}|");
          }
        });
  }

  private static String written(LocalDate day, Random random) {
    var pattern =
        List.of("dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "MM/dd/yyyy", "d M yyyy");
    return day.format(DateTimeFormatter.ofPattern(pattern.get(random.nextInt(6)), Locale.ROOT))
        + (random.nextInt(4) == 0 ? " 00:00" : "");
  }

  private static String named(LocalDate day, Random random) {
    var language = random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH;
    var text = day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language));
    var first = day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    return random.nextBoolean() ? first.toUpperCase(Locale.ROOT) : " " + first + " ";
  }

  private static String firstYear(LocalDate day, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> day.format(DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT));
      case 1 -> day.format(DateTimeFormatter.BASIC_ISO_DATE);
      case 2 -> String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
      default -> day + "T00:00:00";
    };
  }

  @Test
  void datesThatCanBeReadTwoWaysAreNeverDecidedAlone() {
    var fixer = fixer(Fields.of("{`type`:`date`}"));
    Cases.run(
        200,
        random -> {
          var a = 1 + random.nextInt(12);
          var b = 1 + random.nextInt(12);
          var year = 1970 + random.nextInt(60);
          var proposal = fixer.propose(a + "/" + b + "/" + year);
          assertThat(proposal.fix()).isEqualTo(a == b ? Fix.CERTAIN : Fix.EITHER);
          assertThat(proposal.after()).isEqualTo(LocalDate.of(year, b, a).toString());
          assertThat(proposal.other()).isEqualTo(a == b ? "" : LocalDate.of(year, a, b).toString());
        });
  }

  @Test
  void numbersWithSpacesCommasAndUnits() {
    var whole = Fields.of("{`type`:`integer`}");
    var decimal = Fields.of("{`type`:`number`}");
    Cases.run(
        300,
        random -> {
          var number = random.nextInt(3_000_000) - (random.nextBoolean() ? 0 : 1_500_000);
          var grouped = grouped(number, random) + unit(random);
          assertThat(after(whole, grouped)).as(grouped).isEqualTo(String.valueOf(number));
          var cents = 1 + random.nextInt(99);
          var written = grouped(number, random) + "," + "%02d".formatted(cents) + unit(random);
          assertThat(new BigDecimal(after(decimal, written)))
              .as(written)
              .isEqualByComparingTo(new BigDecimal(number + "." + "%02d".formatted(cents)));
        });
  }

  private static String grouped(int number, Random random) {
    var mark = List.of(" ", "\u00a0", "\u202f", "\u2009").get(random.nextInt(4));
    return String.format(Locale.ROOT, "%,d", number).replace(",", mark);
  }

  private static String unit(Random random) {
    return List.of(" places", " pl.", " €", " euros", " vélos").get(random.nextInt(5));
  }

  @Test
  void aUnitThatCouldChangeTheNumberIsLeftToPeople() {
    for (var text :
        List.of("12 km", "12 %", "12 m²", "12 k€", "12 bis", "12 h", "12 kg", "12 ha")) {
      assertThat(after(Fields.of("{`type`:`integer`}"), text)).as(text).isEmpty();
      assertThat(after(Fields.of("{`type`:`number`}"), text)).as(text).isEmpty();
    }
  }

  @Test
  void placesOfMainlandFranceInEitherOrder() {
    var fields =
        List.of(
            Fields.of("{`type`:`geopoint`}"),
            Fields.of("{`type`:`geopoint`,`format`:`array`}"),
            Fields.of("{`type`:`geopoint`,`format`:`object`}"));
    Cases.run(
        300,
        random -> {
          var lon = "%.4f".formatted(-5.1 + random.nextInt(140_000) / 10_000.0).replace(',', '.');
          var lat = "%.4f".formatted(41.4 + random.nextInt(90_000) / 10_000.0).replace(',', '.');
          var turned = random.nextBoolean();
          var text = place(turned ? lat : lon, turned ? lon : lat, random);
          for (var field : fields) {
            if (field.type().read(text) == null) {
              assertThat(field.read(after(field, text)))
                  .as(text)
                  .isEqualTo(field.read(canonical(field, lon, lat)));
            }
          }
        });
  }

  private static String place(String one, String other, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> one + ", " + other;
      case 1 -> one + ";" + other;
      case 2 -> "[" + one + "," + other + "]";
      case 3 -> "(" + one + " " + other + ")";
      case 4 -> one.replace('.', ',') + " ; " + other.replace('.', ',');
      default -> " " + one.replace('.', ',') + " / " + other.replace('.', ',');
    };
  }

  private static String canonical(Field field, String lon, String lat) {
    return switch (field.type().format()) {
      case "array" -> "[" + lon + "," + lat + "]";
      case "object" -> "{\"lon\":" + lon + ",\"lat\":" + lat + "}";
      default -> lon + "," + lat;
    };
  }

  @Test
  void aZeroThatASpreadsheetTookComesBack() {
    var insee = Fields.of("{`constraints`:{`pattern`:`([013-9]\\\\d|2[AB1-9])\\\\d{3}`}}");
    assertThat(after(insee, "1004")).isEqualTo("01004");
    assertThat(after(insee, "74")).isEmpty();
    assertThat(after(insee, "004")).isEmpty();
    assertThat(after(Fields.of("{`constraints`:{`minLength`:5}}"), "1004")).isEmpty();
    var phone = Fields.of("{`constraints`:{`pattern`:`0\\\\d{9}`}}");
    assertThat(after(phone, "450338888")).isEqualTo("0450338888");
    assertThat(after(phone, "45033888")).isEmpty();
  }

  /** What {@code text} is repaired to where that is certain; empty otherwise. */
  private static String after(Field field, String text) {
    var proposal = fixer(field).propose(text);
    return proposal.fix() == Fix.NONE || proposal.fix() == Fix.EITHER ? "" : proposal.after();
  }

  private static Fixer fixer(Field field) {
    return new Fixer(field, (before, after) -> right(field, after) && !right(field, before));
  }

  private static boolean right(Field field, String text) {
    var value = field.read(text).orNull();
    return value != null && field.constraints().stream().allMatch(rule -> rule.holds(value, text));
  }
}

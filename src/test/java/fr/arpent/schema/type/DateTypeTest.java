package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.schema.Fields;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dates, and the patterns that a field may give for them. The table is what {@code
 * datetime.strptime} of Python 3.11 makes of the same patterns and texts.
 */
class DateTypeTest {
  private static final String PLAIN = "{`type`:`date`}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%Y-%m-%d~2021-11-24~2021-11-24",
        "%Y-%m-%d~2021-2-3~2021-02-03",
        "%Y-%m-%d~2021-02-03~2021-02-03",
        "%Y-%m-%d~0001-01-01~0001-01-01",
        "%Y-%m-%d~9999-12-31~9999-12-31",
        "%Y-%m-%d~0000-01-01~-",
        "%Y-%m-%d~21-11-24~-",
        "%Y-%m-%d~2021-11-31~-",
        "%Y-%m-%d~2020-02-29~2020-02-29",
        "%Y-%m-%d~2021-02-29~-",
        "%Y-%m-%d~2021-11-24 ~-",
        "%Y-%m-%d~ 2021-11-24~-",
        "%Y-%m-%d~2021- 1-02~-",
        "%Y-%m-%d~2021-11- 4~2021-11-04",
        "%Y-%m-%d~２０２１-11-24~2021-11-24",
        "%d/%m/%Y~24/11/2021~2021-11-24",
        "%d/%m/%Y~4/1/2021~2021-01-04",
        "%d/%m/%Y~ 4/01/2021~2021-01-04",
        "%d/%m/%Y~04/ 1/2021~-",
        "%d/%m/%Y~31/04/2021~-",
        "%d/%m/%Y~00/01/2021~-",
        "%d/%m/%Y~32/01/2021~-",
        "%d/%m/%Y~1/13/2021~-",
        "%d/%m/%Y~24/11/21~-",
        "%d/%m/%Y~24-11-2021~-",
        "%d/%m/%Y~24/11/2021\n~-",
        "%d/%m/%Y~1/1/0099~0099-01-01",
        "%d/%m/%y~24/11/21~2021-11-24",
        "%d/%m/%y~24/11/68~2068-11-24",
        "%d/%m/%y~24/11/69~1969-11-24",
        "%d/%m/%y~24/11/00~2000-11-24",
        "%d/%m/%y~24/11/99~1999-11-24",
        "%d/%m/%y~24/11/2021~-",
        "%d/%m/%y~24/11/1~-",
        "%d%m%Y~24112021~2021-11-24",
        "%d%m%Y~112021~2021-01-01",
        "%d%m%Y~1112021~2021-01-11",
        "%d%m%Y~24112~-",
        "%d%m%Y~3112021~2021-01-31",
        "%Y%m%d~20211124~2021-11-24",
        "%Y%m%d~2021112~2021-11-02",
        "%Y%m%d~202111~2021-01-01",
        "%Y%m%d~20211301~-",
        "%y%m%d~211124~2021-11-24",
        "%y%m%d~690101~1969-01-01",
        "%y%m%d~2111244~-",
        "%d %B %Y~24 November 2021~2021-11-24",
        "%d %B %Y~24 NOVEMBER 2021~2021-11-24",
        "%d %B %Y~24   november\u00a02021~2021-11-24",
        "%d %B %Y~24 novembre 2021~-",
        "%d %B %Y~24 Nov 2021~-",
        "%d %B %Y~24November 2021~-",
        "%d %b %Y~24 Nov 2021~2021-11-24",
        "%d %b %Y~24 nov 2021~2021-11-24",
        "%d %b %Y~24 November 2021~-",
        "%d %b %Y~5 May 2021~2021-05-05",
        "%d/%m~24/11~1900-11-24",
        "%d/%m~29/02~-",
        "%d/%m~28/02~1900-02-28",
        "%d/%m~31/12~1900-12-31",
        "%m/%Y~11/2021~2021-11-01",
        "%m/%Y~1/2021~2021-01-01",
        "%m/%Y~13/2021~-",
        "%Y~2021~2021-01-01",
        "%Y~0001~0001-01-01",
        "%Y~0000~-",
        "%Y~21~-",
        "%Y~20211~-",
        "%d.%m.%Y~24.11.2021~2021-11-24",
        "%d.%m.%Y~24x11x2021~-",
        "%d.%m.%Y~24..11.2021~-",
        "(%Y) [%m]~(2021) [11]~2021-11-01",
        "(%Y) [%m]~(2021)[11]~-",
        "(%Y) [%m]~2021 11~-",
        "%Y+%m~2021+11~2021-11-01",
        "%Y+%m~20211~-",
        "%Y+%m~2021++11~-",
        "%Y-%j~2021-001~2021-01-01",
        "%Y-%j~2021-1~2021-01-01",
        "%Y-%j~2021-365~2021-12-31",
        "%Y-%j~2021-366~2022-01-01",
        "%Y-%j~2020-366~2020-12-31",
        "%Y-%j~2021-367~-",
        "%Y-%j~2021-000~-",
        "%G-W%V-%u~2021-W47-3~2021-11-24",
        "%G-W%V-%u~2021-W01-1~2021-01-04",
        "%G-W%V-%u~2020-W53-5~2021-01-01",
        "%G-W%V-%u~2021-W54-1~-",
        "%G-W%V-%u~2021-47-3~-",
        "%Y-%U-%w~2021-01-0~2021-01-03",
        "%Y-%U-%w~2021-00-5~2021-01-01",
        "%Y-%U-%w~2021-52-6~2022-01-01",
        "%Y-%U-%w~2021-54-0~-",
        "%Y-%W-%a~2021-01-Mon~2021-01-04",
        "%Y-%W-%a~2021-00-Fri~2021-01-01",
        "%Y-%W-%a~2021-01-Lun~-",
        "%A %d %B %Y~Wednesday 24 November 2021~2021-11-24",
        "%A %d %B %Y~Monday 24 November 2021~2021-11-24",
        "%A %d %B %Y~mercredi 24 November 2021~-",
        "%x~12/31/21~2021-12-31",
        "%x~31/12/21~-",
        "%Y-%m-%d %H:%M~2021-11-24 10:30~2021-11-24",
        "%Y-%m-%d %H:%M~2021-11-24 9:5~2021-11-24",
        "%Y-%m-%d %H:%M~2021-11-24~-",
        "%Y-%m-%d %H:%M~2021-11-24 24:00~-",
        "%Y-%m-%d %H:%M~2021-11-24 10:60~-",
        "%Y-%m-%d %H:%M~2021-11-24    10:30~2021-11-24",
        "%Y-%m-%dT%H:%M:%SZ~2021-11-24T10:00:00Z~2021-11-24",
        "%Y-%m-%dT%H:%M:%SZ~2021-11-24t10:00:00z~2021-11-24",
        "%Y-%m-%dT%H:%M:%SZ~2021-11-24T10:00:00~-",
        "%Y-%m-%dT%H:%M:%SZ~2021-11-24T10:00:60Z~-",
        "%c~Wed Nov 24 10:00:00 2021~2021-11-24",
        "%c~Wed 24 Nov 10:00:00 2021~-",
        "le %d/%m/%Y~le 24/11/2021~2021-11-24",
        "le %d/%m/%Y~LE 24/11/2021~2021-11-24",
        "le %d/%m/%Y~24/11/2021~-",
        "%d%%%m%%%Y~24%11%2021~2021-11-24",
        "%d%%%m%%%Y~24/11/2021~-",
        "%F~2021-11-24~-",
        "%F~%F~-",
        "%e/%m/%Y~4/11/2021~-",
        "%-d/%m/%Y~4/11/2021~-",
        "%D~11/24/21~-",
        "%d|%m|%Y~24|11|2021~2021-11-24",
        "%d|%m|%Y~24~-"
      })
  void aPatternTakesWhatPythonTakes(String line) {
    var parts = line.split("~", -1);
    var read = Fields.type("{`type`:`date`,`format`:`" + parts[0] + "`}").read(parts[1]);
    assertThat(read).isEqualTo(parts[2].equals("-") ? null : LocalDate.parse(parts[2]));
  }

  @Test
  void withoutPatternADateIsYearMonthDay() {
    Same.value(PLAIN, "2021-02-03", "2021-2-3", "2021-02-3", "2021-2-03");
    Same.taken(PLAIN, "0001-01-01", "9999-12-31", "2020-02-29", "2000-02-29");
    Same.refused(
        PLAIN, "", "20211124", "2021/11/24", "24/11/2021", "24-11-2021", "2021-11", "2021-11-31");
    Same.refused(
        PLAIN, "1900-02-29", "2021-02-29", "0000-01-01", "21-11-24", "2021-13-01", "2021-00-10");
    Same.refused(
        PLAIN, " 2021-11-24", "2021-11-24 ", "2021-11-24T00:00:00", "2021-11-24\n", "+2021-11-24");
    Same.ordered(PLAIN, "0999-12-31", "2020-12-31", "2021-1-1", "2021-2-1", "2021-10-1");
  }

  @Test
  void aPrefixThatOldSchemasWriteIsDropped() {
    Same.taken("{`type`:`date`,`format`:`fmt:%d.%m.%Y`}", "24.11.2021");
    Same.refused("{`type`:`date`,`format`:`fmt:%d.%m.%Y`}", "2021-11-24");
  }

  @Test
  void whatAPatternDoesNotAskCountsAsTheFirst() {
    assertThat(Fields.type("{`type`:`date`,`format`:`%m/%Y`}").read("11/2021"))
        .isEqualTo(LocalDate.of(2021, 11, 1));
    assertThat(Fields.type("{`type`:`date`,`format`:`%H:%M`}").read("10:30"))
        .isEqualTo(LocalDate.of(1900, 1, 1));
  }

  @Test
  void anyWritingIsGuessedMonthFirstUnlessThatIsImpossible() {
    var any = "{`type`:`date`,`format`:`any`}";
    Same.value(any, "01/02/2021", "2021-01-02", "Jan 2, 2021", "2 January 2021", "01.02.2021");
    Same.value(any, "24/11/2021", "11/24/2021", "24-11-2021", "24 november 2021", "24.11.2021");
    Same.refused(any, "", "24 novembre 2021", "hier", "31/11/2021", "2021-13-01", "32/01/2021");
  }

  @Test
  void everyDayIsReadBackFromItsWriting() {
    Cases.run(
        300,
        random -> {
          var day = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_058));
          for (var format : List.of("%Y-%m-%d", "%d/%m/%Y", "%Y%m%d", "%d.%m.%Y %H:%M")) {
            var pattern = new Strptime(format);
            var text = pattern.write(new Moment(day.atStartOfDay(), null));
            assertThat(Fields.type("{`type`:`date`,`format`:`" + format + "`}").read(text))
                .as(format + " «" + text + "»")
                .isEqualTo(day);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%d/%m/%Y", "%Y", "%d %b %y", "%H:%M le %d.%m.%Y", "%A %j", "%x", "%I:%M %p"})
  void theExampleShownIsReadByItsField(String format) {
    var type = Fields.type("{`type`:`date`,`format`:`" + format + "`}");
    assertThat(type.example()).isPresent();
    assertThat(type.read(type.example().orElseThrow())).isNotNull();
  }
}

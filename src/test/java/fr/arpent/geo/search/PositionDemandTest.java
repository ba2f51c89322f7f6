package fr.arpent.geo.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionTarget;
import fr.arpent.geo.position.Tables;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.step.State;
import fr.arpent.step.TableState;
import fr.arpent.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionDemandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stationnement-cyclable|coordonneesxy",
        "irve-statique|coordonneesXY",
        "stationstaxi|geopoint",
        "lieux-covoiturage|Xlong+Ylat",
        "passage-a-niveau|xlong_wgs84+ylat_wgs84",
        "dae|long_coor1+lat_coor1",
        "pei|lon+lat",
        "fontaine-eau|longitude+latitude",
        "equipements|EQUIP_LONG+EQUIP_LAT"
      })
  void publishedSchemasSayHowTheyWantPositions(String name, String columns) {
    var target = PositionDemand.asked(new Catalogue().get(name)).orElseThrow();

    assertThat(String.join("+", target.labels())).isEqualTo(columns);
  }

  @Test
  void aSchemaWithoutPositionsAsksForNone() {
    assertThat(PositionDemand.asked(new Catalogue().get("prenoms"))).isEmpty();
  }

  @Test
  void thePointThatMustBeThereCountsAndItsFormIsKept() {
    var plain = schema("{\"name\":\"debut\",\"type\":\"geopoint\"}");
    var required =
        schema(
            "{\"name\":\"debut\",\"type\":\"geopoint\"},{\"name\":\"ici\",\"type\":\"geopoint\","
                + "\"format\":\"array\",\"constraints\":{\"required\":true}}");

    assertThat(PositionDemand.asked(plain)).contains(PositionTarget.plain("debut"));
    assertThat(PositionDemand.asked(required)).contains(PositionTarget.array("ici"));
  }

  @Test
  void metresAndOtherFormsAreWrittenAnewDegreesInTheSameFormAreNot() {
    var table = Tables.of("X|Y|point", "942592,49|6537592,26|45.9, 6.1");
    var two =
        schema("{\"name\":\"lon\",\"type\":\"number\"},{\"name\":\"lat\",\"type\":\"number\"}");

    assertThat(PositionDemand.of(at(table, Tables.two(table, "X", "Y", 2154)), two)).isPresent();
    assertThat(PositionDemand.of(at(table, Tables.one(table, "point", true)), two)).isPresent();
    assertThat(PositionDemand.of(at(table, Tables.two(table, "X", "Y", 4326)), two)).isEmpty();
    assertThat(PositionDemand.of(TableState.of(table), two)).isEmpty();
  }

  @Test
  void whatWasWrittenIsNotAskedForAgain() {
    var table = Tables.of("X|Y", "942592,49|6537592,26");
    var schema = schema("{\"name\":\"ici\",\"type\":\"geopoint\"}");
    var state = at(table, Tables.two(table, "X", "Y", 2154));
    var demand = PositionDemand.of(state, schema).orElseThrow();

    var after = Tables.after(demand.operation(Tables.ID, "_old"), State.of(table).with(state));

    assertThat(Tables.column(after, "ici"))
        .singleElement()
        .asString()
        .matches("6\\.1293\\d+,45\\.8947\\d+");
    assertThat(PositionDemand.of(after.get(Tables.ID), schema)).isEmpty();
  }

  private static TableState at(Table table, PositionColumns columns) {
    return TableState.of(table).withSetting(PositionColumns.SETTING, columns.toJson().toString());
  }

  private static TableSchema schema(String fields) {
    return SchemaReader.read("{\"fields\":[" + fields + "]}", "essai");
  }
}

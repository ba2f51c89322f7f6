package fr.arpent.sample.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.sample.Written;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.school.Sectors.Sector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

class SectorFileTest {
  private static final JsonObject FILE =
      JsonParser.parseString(Written.text(SectorFile.NAME)).getAsJsonObject();
  private static final List<Sector> SECTORS = Sectors.of(Written.TOWN.plan());

  @Test
  void hasTwelveSectorsInMetresAndDoesNotSaySo() {
    assertThat(FILE.keySet()).containsExactly("type", "features");
    assertThat(features()).hasSize(12);
    JsonArray first =
        features().getFirst().getAsJsonObject("geometry").getAsJsonArray("coordinates");
    JsonArray point = first.get(0).getAsJsonArray().get(0).getAsJsonArray();
    assertThat(point.get(0).getAsDouble()).isBetween(940_000.0, 945_000.0);
    assertThat(point.get(1).getAsDouble()).isBetween(6_535_000.0, 6_540_000.0);
  }

  @Test
  void sectorsCoverTheCommuneOnce() {
    double sum = SECTORS.stream().mapToDouble(s -> s.area().getArea()).sum();
    Geometry whole = CascadedPolygonUnion.union(SECTORS.stream().map(Sector::area).toList());

    assertThat(whole.getArea()).isCloseTo(sum, within(1.0));
    assertThat(whole.symDifference(Written.TOWN.plan().outline()).getArea()).isLessThan(500.0);
  }

  @Test
  void everySectorIsOneValidPieceAroundItsSchool() {
    for (Sector sector : SECTORS) {
      assertThat(sector.area().isValid()).isTrue();
      assertThat(sector.area().intersects(sector.school().ground().getInteriorPoint()))
          .as(sector.school().name())
          .isTrue();
    }
  }

  @Test
  void everyFaultStandsWhereTheListSays() {
    List<Fault> faults = Written.faults(SectorFile.NAME);

    assertThat(faults).hasSizeGreaterThan(20);
    for (Fault fault : faults) {
      if (fault.row() > 0) {
        JsonObject properties = features().get(fault.row() - 1).getAsJsonObject("properties");
        assertThat(properties.get(fault.column()).getAsString()).isEqualTo(fault.dirty());
      }
    }
  }

  private static List<JsonObject> features() {
    List<JsonObject> features = new ArrayList<>();
    for (JsonElement feature : FILE.getAsJsonArray("features")) {
      features.add(feature.getAsJsonObject());
    }
    return features;
  }
}

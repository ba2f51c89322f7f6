package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GeoJSON as it was described in 2013: positions of two numbers, rings of four positions. */
class GeoJsonTypeTest {
  private static final String JSON = "{`type`:`geojson`}";
  private static final String TOPO = "{`type`:`geojson`,`format`:`topojson`}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'Point','coordinates':[6.1,45.9]}",
        "{'coordinates':[942592.5,6537592],'type':'Point','id':3}",
        "{'type':'MultiPoint','coordinates':[]}",
        "{'type':'MultiPoint','coordinates':[[1,2],[3,4]]}",
        "{'type':'LineString','coordinates':[[0,0],[1,1]]}",
        "{'type':'MultiLineString','coordinates':[[[0,0],[1,1]],[[2,2],[3,3]]]}",
        "{'type':'Polygon','coordinates':[[[0,0],[1,0],[1,1],[0,0]]]}",
        "{'type':'Polygon','coordinates':[[[0,0],[1,0],[1,1],[0,1]]]}",
        "{'type':'MultiPolygon','coordinates':[[[[0,0],[1,0],[1,1],[0,0]]]]}",
        "{'type':'GeometryCollection','geometries':[{'type':'Point','coordinates':[1,2]}]}",
        "{'type':'Feature','geometry':{'type':'Point','coordinates':[1,2]},'properties':{'a':1}}",
        "{'type':'Feature','geometry':null,'properties':null}",
        "{'type':'FeatureCollection','features':[]}",
      })
  void geometriesFeaturesAndCollections(String text) {
    Same.taken(JSON, text.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "[6.1,45.9]",
        "{'type':'Point'}",
        "{'type':'point','coordinates':[6,45]}",
        "{'type':'Cercle','coordinates':[6,45]}",
        "{'coordinates':[6,45]}",
        "{'type':'Point','coordinates':[6]}",
        "{'type':'Point','coordinates':[6,45,100]}",
        "{'type':'Point','coordinates':['6','45']}",
        "{'type':'Point','coordinates':'6,45'}",
        "{'type':'Point','coordinates':[null,null]}",
        "{'type':'LineString','coordinates':[[0,0]]}",
        "{'type':'LineString','coordinates':[0,0]}",
        "{'type':'Polygon','coordinates':[[[0,0],[1,0],[0,0]]]}",
        "{'type':'Polygon','coordinates':[[0,0],[1,0],[1,1],[0,0]]}",
        "{'type':'MultiPolygon','coordinates':[[[0,0],[1,0],[1,1],[0,0]]]}",
        "{'type':'GeometryCollection'}",
        "{'type':'GeometryCollection','geometries':[{'type':'Point'}]}",
        "{'type':'Feature','geometry':null}",
        "{'type':'Feature','properties':null}",
        "{'type':'Feature','geometry':{'type':'Point'},'properties':null}",
        "{'type':'FeatureCollection'}",
        "{'type':'FeatureCollection','features':[{}]}",
        "{'type':'FeatureCollection','features':[{'type':'Point','coordinates':[1,2]}]}",
        "{'type':'Point','coordinates':[6,45]",
        "POINT(6 45)",
      })
  void otherTextsAreRefused(String text) {
    Same.refused(JSON, text.replace('\'', '"'));
  }

  @Test
  void anotherQuoteIsNoJson() {
    Same.refused(JSON, "{'type':'Point','coordinates':[6,45]}");
  }

  @Test
  void topologies() {
    Same.taken(TOPO, "{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}");
    Same.taken(TOPO, "{\"type\":\"Point\",\"coordinates\":[6,45]}");
    Same.refused(TOPO, "{\"type\":\"Topology\"}", "{\"type\":\"Topology\",\"objects\":{}}", "{}");
    Same.refused(TOPO, "{\"type\":\"Feature\",\"geometry\":null,\"properties\":null}", "[]");
  }

  @Test
  void aDeepNestIsRefusedAndBreaksNothing() {
    var deep = "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(5000);
    assertThat(Fields.type(JSON).read(deep + "]}".repeat(5000))).isNull();
  }
}

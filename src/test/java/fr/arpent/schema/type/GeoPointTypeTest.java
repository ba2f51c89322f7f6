package fr.arpent.schema.type;

import org.junit.jupiter.api.Test;

/** Points: longitude first, in degrees, in one of three forms. */
class GeoPointTypeTest {
  private static final String PLAIN = "{`type`:`geopoint`}";
  private static final String ARRAY = "{`type`:`geopoint`,`format`:`array`}";
  private static final String OBJECT = "{`type`:`geopoint`,`format`:`object`}";

  @Test
  void twoNumbersWithACommaBetween() {
    Same.taken(
        PLAIN, "6,45", "6.1,45.9", " 6 , 45 ", "\u00a06,45\u202f", "1e1,4_5", "+6,-45", ".5,5.");
    Same.refused(
        PLAIN, "", ",", "6", "6,", ",45", "6;45", "6 45", "6,45,1", "[6,45]", "6,12 45,9", "6,N");
    Same.refused(PLAIN, "6°,45°", "6.1, 45.9 (mairie)", "NaN,45", "6,NaN", "Inf,45");
  }

  @Test
  void theEdgesOfTheWorldAreWithinIt() {
    Same.taken(PLAIN, "180,90", "-180,-90", "180.0,90.00", "-0,0");
    Same.refused(
        PLAIN, "180.0000000001,0", "-180.1,0", "0,90.1", "0,-90.0000000001", "181,45", "6,91");
    Same.refused(ARRAY, "[180.1,0]", "[0,-91]");
    Same.refused(OBJECT, "{\"lon\":181,\"lat\":0}", "{\"lon\":0,\"lat\":90.5}");
  }

  @Test
  void aListOfTwoNumbersOrOfTheirTexts() {
    Same.taken(ARRAY, "[6,45]", "[6.1, 45.9]", " [ 6 , 45 ]\n", "[\"6\",\"45\"]", "[\" 6.1 \",45]");
    Same.refused(
        ARRAY, "6,45", "[]", "[6]", "[6,45,1]", "[6,12, 45,9]", "[null,45]", "[NaN,45]", "[6,45");
    Same.refused(
        ARRAY, "[\"a\",45]", "[[6],[45]]", "\u00a0[6,45]", "{\"lon\":6,\"lat\":45}", "[6;45]");
  }

  @Test
  void anObjectOfExactlyTheTwoNames() {
    Same.taken(
        OBJECT,
        "{\"lon\":6,\"lat\":45}",
        "{\"lat\":\"45\",\"lon\":\"6\"}",
        " {\"lon\":6.1,\"lat\":45} ");
    Same.refused(
        OBJECT, "{}", "{\"lon\":6}", "{\"lon\":6,\"lat\":45,\"alt\":1}", "{\"lng\":6,\"lat\":45}");
    Same.refused(
        OBJECT,
        "[6,45]",
        "6,45",
        "{\"lon\":null,\"lat\":45}",
        "{'lon':6,'lat':45}",
        "{\"LON\":6,\"LAT\":45}");
  }

  @Test
  void writingsOfOnePlaceAreOneValue() {
    Same.value(PLAIN, "1,2", "1.0,2.00", " 1 , 2 ", "1e0,+2", "01,2");
    Same.value(ARRAY, "[1,2]", "[1.0, 2.00]", "[\"1\",\"2\"]", "[10e-1,2]");
    Same.value(OBJECT, "{\"lon\":1,\"lat\":2}", "{\"lat\":2.0,\"lon\":\"1\"}");
    Same.different(PLAIN, "1,2", "2,1", "1,-2", "1,2.0000001");
  }
}

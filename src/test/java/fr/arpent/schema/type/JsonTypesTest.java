package fr.arpent.schema.type;

import org.junit.jupiter.api.Test;

/** Lists and objects written as JSON, and lists written with a delimiter. */
class JsonTypesTest {
  private static final String ARRAY = "{`type`:`array`}";
  private static final String OBJECT = "{`type`:`object`}";

  @Test
  void anArrayIsAnArrayOfAnything() {
    Same.taken(
        ARRAY, "[]", "[1, 2]", "[\"a\", null, true, {}]", "[NaN, -Infinity]", " [1]\n", "[[]]");
    Same.refused(
        ARRAY, "", "{}", "null", "1", "\"[]\"", "1,2", "[1,]", "[,1]", "['a']", "[1", "[1]]");
    Same.refused(
        ARRAY, "[01]", "[.5]", "[1.]", "[+1]", "[True]", "[undefined]", "\u00a0[1]", "\ufeff[1]");
  }

  @Test
  void anObjectIsAnObjectOfAnything() {
    Same.taken(OBJECT, "{}", "{\"a\": 1, \"b\": [null]}", "{\"\": {}}", "{\"a\":1,\"a\":2}");
    Same.refused(
        OBJECT, "", "[]", "null", "{a: 1}", "{\"a\"}", "{\"a\": 1,}", "{'a': 1}", "{1: 2}");
  }

  @Test
  void equalValuesAreOneValueHoweverWritten() {
    Same.value(ARRAY, "[1, 2]", "[1,2]", " [1.0, 2e0] ");
    Same.value(ARRAY, "[\"\\u00e9\"]", "[\"é\"]");
    Same.value(OBJECT, "{\"a\":1,\"b\":2}", "{\"b\":2, \"a\":1}", "{\"a\":3,\"a\":1,\"b\":2}");
    Same.different(ARRAY, "[1,2]", "[2,1]", "[1]", "[\"1\",2]", "[[1],2]");
    Same.different(OBJECT, "{}", "{\"a\":null}", "{\"a\":1}", "{\"A\":1}");
  }

  @Test
  void theElementsOfAnArrayAreReadByTheirOwnType() {
    var whole = "{`type`:`array`,`arrayItem`:{`type`:`integer`}}";
    Same.taken(whole, "[]", "[1, 2.0]", "[\"3\", null, \"\"]", "[\" 4 \"]");
    Same.refused(whole, "[true]", "[1.5]", "[\"x\"]", "[[1]]", "[1, \"1.0\"]", "{}");
    var day = "{`type`:`array`,`arrayItem`:{`type`:`date`,`format`:`%d/%m/%Y`}}";
    Same.taken(day, "[\"24/11/2021\"]", "[]");
    Same.refused(day, "[\"2021-11-24\"]", "[20211124]");
    var yes = "{`type`:`array`,`arrayItem`:{`type`:`boolean`,`trueValues`:[`oui`]}}";
    Same.taken(yes, "[true, false, \"oui\"]");
    Same.refused(yes, "[\"true\"]", "[1]");
  }

  @Test
  void aListIsItsPartsBetweenDelimiters() {
    var words = "{`type`:`list`}";
    Same.taken(words, "a", "a,b", ",", "a;b", " ");
    Same.different(words, "a,b", "b,a", "a, b", "a");
    var numbers = "{`type`:`list`,`delimiter`:`;`,`itemType`:`integer`}";
    Same.value(numbers, "1;2", "01;+2", " 1 ; 2 ");
    Same.refused(numbers, "1;x", "1,2", "1;;2", "1;", ";");
    var days = "{`type`:`list`,`delimiter`:`|`,`itemType`:`date`}";
    Same.taken(days, "2021-11-24", "2021-11-24|2021-1-2");
    Same.refused(days, "24/11/2021", "2021-11-24||");
    Same.taken("{`type`:`list`,`delimiter`:`||`,`itemType`:`number`}", "1.5||2");
  }
}

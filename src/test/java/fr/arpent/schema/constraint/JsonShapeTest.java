package fr.arpent.schema.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.arpent.schema.Fields;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of JSON Schema, on the objects and lists of a cell. */
class JsonShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|{} {'a':1}|",
        "{'type':'object'}|{}|",
        "{'required':['a','b']}|{'a':1,'b':null}|{} {'a':1}",
        "{'properties':{'a':{'type':'string'}}}|{} {'a':'x'} {'b':1}|{'a':1} {'a':null}",
        "{'properties':{'a':{'type':'integer'}}}|{'a':1} {'a':1.0}|{'a':1.5} {'a':'1'} {'a':true}",
        "{'properties':{'a':{'type':'number'}}}|{'a':1} {'a':1.5}|{'a':'1'}",
        "{'properties':{'a':{'type':'boolean'}}}|{'a':true}|{'a':1}",
        "{'properties':{'a':{'type':'null'}}}|{'a':null}|{'a':0} {'a':''}",
        "{'properties':{'a':{'type':'array'}}}|{'a':[]}|{'a':{}}",
        "{'properties':{'a':{'type':['string','null']}}}|{'a':'x'} {'a':null}|{'a':1}",
        "{'properties':{'a':{'type':'texte'}}}|{}|{'a':'x'}",
        "{'additionalProperties':false}|{}|{'a':1}",
        "{'properties':{'a':true},'additionalProperties':false}|{} {'a':1}|{'b':1} {'a':1,'b':1}",
        "{'additionalProperties':{'type':'integer'}}|{'a':1}|{'a':'x'}",
        "{'minProperties':1,'maxProperties':2}|{'a':1} {'a':1,'b':2}|{} {'a':1,'b':2,'c':3}",
        "{'properties':{'a':{'enum':['x',1,null]}}}|{'a':'x'} {'a':1.0} {'a':null}|{'a':'y'}"
            + " {'a':2}",
        "{'properties':{'a':{'const':'x'}}}|{'a':'x'}|{'a':'y'}",
        "{'properties':{'a':{'const':null}}}|{'a':null}|{'a':0}",
        "{'properties':{'a':{'minLength':2,'maxLength':3}}}|{'a':'ab'} {'a':'👍👍'}"
            + " {'a':1}|{'a':'a'} {'a':'abcd'}",
        "{'properties':{'a':{'pattern':'^b+c?'}}}|{'a':'bx'} {'a':'bbc'} {'a':1}|{'a':'xb'}"
            + " {'a':''}",
        "{'properties':{'a':{'minimum':1,'maximum':2}}}|{'a':1} {'a':2.0} {'a':'0'}|{'a':0.9}"
            + " {'a':2.1}",
        "{'properties':{'a':{'exclusiveMinimum':1,'exclusiveMaximum':2}}}|{'a':1.5}|{'a':1}"
            + " {'a':2}",
        "{'properties':{'a':{'multipleOf':0.1}}}|{'a':0.3} {'a':1}|{'a':0.35}",
        "{'properties':{'a':{'items':{'type':'integer'}}}}|{'a':[]} {'a':[1,2]}|{'a':[1,'x']}",
        "{'properties':{'a':{'contains':{'const':1}}}}|{'a':[0,1]}|{'a':[]} {'a':[2]}",
        "{'properties':{'a':{'minItems':1,'maxItems':2}}}|{'a':[1]} {'a':[1,2]}|{'a':[]}"
            + " {'a':[1,2,3]}",
        "{'properties':{'a':{'uniqueItems':true}}}|{'a':[1,2]} {'a':[]}|{'a':[1,1.0]}",
        "{'properties':{'a':{'uniqueItems':false}}}|{'a':[1,1]}|",
        "{'allOf':[{'required':['a']},{'required':['b']}]}|{'a':1,'b':1}|{'a':1} {}",
        "{'anyOf':[{'required':['a']},{'required':['b']}]}|{'a':1} {'a':1,'b':1}|{}",
        "{'oneOf':[{'required':['a']},{'required':['b']}]}|{'a':1} {'b':1}|{} {'a':1,'b':1}",
        "{'not':{'required':['a']}}|{} {'b':1}|{'a':1}",
        "{'properties':{'a':{'properties':{'b':{'required':['c']}}}}}|{'a':{'b':{'c':1}}}"
            + " {'a':{}}|{'a':{'b':{}}}",
        "{'title':'x','description':'y','$schema':'z'}|{} {'a':1}|",
      })
  void saysWhatFits(String shape, String fits, String fitsNot) {
    var field =
        Fields.of(
            ("{'type':'object','constraints':{'jsonSchema':" + shape + "}}").replace('\'', '`'));
    for (var text : fits.split(" ", -1)) {
      assertThat(Fields.holds(field, text.replace('\'', '"')))
          .as("%s takes %s", shape, text)
          .isTrue();
    }
    for (var text : fitsNot == null ? new String[0] : fitsNot.split(" ", -1)) {
      assertThat(Fields.holds(field, text.replace('\'', '"')))
          .as("%s refuses %s", shape, text)
          .isFalse();
    }
  }

  @Test
  void aListIsLookedAtByItsOwnWords() {
    var field =
        Fields.of(
            "{`type`:`array`,`constraints`:{`jsonSchema`:{`items`:{`type`:`string`},`minItems`:1}}}");
    assertThat(Fields.holds(field, "[\"a\"]")).isTrue();
    assertThat(Fields.holds(field, "[]")).isFalse();
    assertThat(Fields.holds(field, "[1]")).isFalse();
  }

  @Test
  void aPatternThatIsNoneIsFoundWhereverItStands() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JsonShape(Map.of("items", Map.of("pattern", "("))));
    assertThat(new JsonShape(Map.of("properties", Map.of("pattern", Map.of("type", "string")))))
        .isNotNull();
  }

  @Test
  void aPatternThatWouldNeverEndRefuses() {
    var shape = new JsonShape(Map.of("pattern", "(a+)+b"));
    assertThat(shape.holds("a".repeat(2000), "")).isFalse();
    assertThat(shape.holds("xaab", "")).isTrue();
  }
}

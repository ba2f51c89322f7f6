package fr.arpent.schema.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import fr.arpent.Shared;
import fr.arpent.schema.FieldsMatch;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema says is still said after it was written and read again. */
class SchemaWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name':'a'}",
        "{'name':'a','type':'any'}",
        "{'name':'a','type':'string','format':'email','title':'A','description':'Un"
            + " a','example':'a@b.fr'}",
        "{'name':'a','type':'string','format':'uri'}",
        "{'name':'a','type':'string','format':'binary','example':'YWJj'}",
        "{'name':'a','type':'integer','bareNumber':false,'example':3}",
        "{'name':'a','type':'number','groupChar':' '}",
        "{'name':'a','type':'number','decimalChar':','}",
        "{'name':'a','type':'number','bareNumber':true}",
        "{'name':'a','type':'number','floatNumber':true}",
        "{'name':'a','type':'boolean','trueValues':['oui','O'],'falseValues':[]}",
        "{'name':'a','type':'boolean','trueValues':['oui']}",
        "{'name':'a','type':'date','format':'%d/%m/%Y','example':'31/12/2021'}",
        "{'name':'a','type':'date','example':{}}",
        "{'name':'a','type':'date','example':0}",
        "{'name':'a','type':'integer','example':0}",
        "{'name':'a','type':'date','format':'any'}",
        "{'name':'a','type':'datetime','format':'%d/%m/%Y %H:%M'}",
        "{'name':'a','type':'time','format':'%Hh%M'}",
        "{'name':'a','type':'year','example':2021,'constraints':{'minimum':2000}}",
        "{'name':'a','type':'yearmonth','constraints':{'maximum':'2021-12'}}",
        "{'name':'a','type':'number','constraints':{'minimum':1e-999999999,'maximum':'1e999999999'}}",
        "{'name':'a','type':'duration'}",
        "{'name':'a','type':'geopoint','format':'array','example':[6.1,45.9]}",
        "{'name':'a','type':'geopoint','format':'object'}",
        "{'name':'a','type':'geojson','format':'topojson'}",
        "{'name':'a','type':'array','arrayItem':{'type':'integer','constraints':{'minimum':1,'enum':[1,2]}}}",
        "{'name':'a','type':'array','constraints':{'minLength':1,'enum':[[1],'[2]']}}",
        "{'name':'a','type':'object','constraints':{'enum':[{'b':1}]}}",
        "{'name':'a','type':'object','constraints':{'jsonSchema':{'const':null,'enum':[null,1.5,true],'minimum':1e400}}}",
        "{'name':'a','type':'list','delimiter':';','itemType':'integer'}",
        "{'name':'a','missingValues':[]}",
        "{'name':'a','missingValues':['','-','n/a']}",
        "{'name':'a','constraints':{'required':true,'unique':true,'minLength':1,'maxLength':9,'pattern':'[a-z]+'}}",
        "{'name':'a','constraints':{'enum':['x',74000,'74010']}}",
        "{'name':'a','type':'integer','constraints':{'minimum':'01','maximum':12345678901234567890}}",
        "{'name':'a','type':'number','constraints':{'exclusiveMinimum':0.1,'exclusiveMaximum':'1e3','enum':['NaN',1.50]}}",
        "{'name':'a','type':'date','format':'%d/%m/%Y','constraints':{'minimum':'01/01/2000','enum':['31/12/2021']}}",
        "{'name':'a','type':'datetime','constraints':{'minimum':'2021-01-01T00:00:00+01:00'}}",
        "{'name':'a','type':'any','constraints':{'enum':[1,'2',[3]]}}",
        "{'name':' é “a” \\u0000 </script> '}",
      })
  void aFieldIsReadBackAsItWas(String field) {
    var read = schema("{'fields':[" + field + "]}");
    assertThat(SchemaReader.read(SchemaWriter.write(read), "essai")).isEqualTo(read);
    assertThat(SchemaReader.read(SchemaWriter.pretty(read), "essai")).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'fields':[]}",
        "{'name':'essai','title':'Essai','version':'1.2','description':'x','homepage':'https://a.fr','fields':[]}",
        "{'path':'https://a.fr','owner':'arpent','licenses':[{'title':'x'},{'name':'etalab-2.0'}],'fields':[]}",
        "{'missingValues':[],'fields':[{'name':'a'},{'name':'b','missingValues':['']}]}",
        "{'missingValues':['','nc',{'value':'-','label':'vide'}],'fields':[{'name':'a'}]}",
        "{'fieldsMatch':'superset','fields':[{'name':'a'}]}",
        "{'fieldsMatch':['partial'],'fields':[{'name':'a'}]}",
        "{'primaryKey':'a','fields':[{'name':'a'},{'name':'b'}]}",
        "{'primaryKey':['b','a'],'uniqueKeys':['a',['a','b']],'fields':[{'name':'a'},{'name':'b'}]}",
        "{'foreignKeys':[{'fields':'a','reference':{'resource':'','fields':'b'}},"
            + "{'fields':['a','b'],'reference':{'resource':'rues','fields':['x','y']}}],"
            + "'fields':[{'name':'a'},{'name':'b'}]}",
        "{'custom_checks':[{'name':'x'},{'name':'y','params':{'column':'a','columns':['a','b'],'n':1.5,'z':null}}],"
            + "'fields':[{'name':'a'}]}",
      })
  void aSchemaIsReadBackAsItWas(String json) {
    var read = schema(json);
    assertThat(SchemaReader.read(SchemaWriter.write(read), "essai")).isEqualTo(read);
    assertThat(SchemaWriter.write(read)).doesNotContain("\n");
    assertThat(SchemaWriter.pretty(read)).endsWith("}\n");
  }

  @Test
  void whatASchemaDoesNotSayIsNotWritten() {
    var json = JsonParser.parseString(SchemaWriter.write(schema("{'fields':[{'name':'a'}]}")));
    assertThat(json)
        .isEqualTo(
            JsonParser.parseString("{'name':'essai','fields':[{'name':'a','type':'string'}]}"));
  }

  @Test
  void signsOfPagesAreWrittenAsTheyAre() {
    assertThat(SchemaWriter.write(schema("{'title':'a<b & c’d=e','fields':[]}")))
        .contains("a<b & c’d=e");
  }

  @Test
  void everySchemaOfTheCatalogueIsReadBackAsItWas() {
    for (var entry : new Catalogue().entries()) {
      var schema = entry.schema();
      assertThat(SchemaReader.read(SchemaWriter.write(schema), schema.name())).isEqualTo(schema);
    }
  }

  @Test
  void everyPublishedSchemaIsReadBackAsItWas() throws IOException {
    try (var files = Files.list(Shared.file("data/schemas"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        var schema = SchemaReader.read(Files.readString(file), "essai");
        assertThat(SchemaReader.read(SchemaWriter.write(schema), "essai"))
            .as(file.toString())
            .isEqualTo(schema);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exact", "equal", "subset", "superset", "partial"})
  void theWayColumnsMeetFieldsIsAWordOrAListOfOne(String word) {
    var expected = FieldsMatch.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    assertThat(schema("{'fieldsMatch':'" + word + "','fields':[]}").fieldsMatch())
        .isEqualTo(expected);
    assertThat(schema("{'fieldsMatch':['" + word + "'],'fields':[]}").fieldsMatch())
        .isEqualTo(expected);
  }

  private static TableSchema schema(String json) {
    return SchemaReader.read(json.replace('\'', '"'), "essai");
  }
}

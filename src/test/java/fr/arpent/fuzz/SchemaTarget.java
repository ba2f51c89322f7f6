package fr.arpent.fuzz;

import fr.arpent.base.ProblemException;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.json.SchemaWriter;
import java.nio.charset.StandardCharsets;

/** Any bytes as a schema: refused with a sentence, or read, written and read back the same. */
public final class SchemaTarget {
  private SchemaTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    TableSchema schema;
    try {
      schema = SchemaReader.read(new String(input, StandardCharsets.UTF_8), "essai.json");
    } catch (ProblemException _) {
      return;
    }
    var back = SchemaReader.read(SchemaWriter.write(schema), "essai.json");
    if (!back.equals(schema)) {
      throw new AssertionError("read back otherwise: " + SchemaWriter.write(schema));
    }
    schema.fields().forEach(field -> field.read("1"));
  }
}

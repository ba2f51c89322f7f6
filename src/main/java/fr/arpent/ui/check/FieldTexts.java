package fr.arpent.ui.check;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.ui.desk.Headers;
import java.util.List;

/** Fields of a schema in words. */
final class FieldTexts {
  private FieldTexts() {}

  /** Their names as one text. */
  static String names(List<Field> fields) {
    return String.join(", ", fields.stream().map(Field::name).toList());
  }

  /** What they hold and whether they must: {@code date · obligatoire}. */
  static Message about(List<Field> fields) {
    var first = fields.getFirst();
    var kind = Headers.kind(first);
    return first.required() ? Message.of("ui.match.required", kind) : kind;
  }
}

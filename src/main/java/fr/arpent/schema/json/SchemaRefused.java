package fr.arpent.schema.json;

import fr.arpent.base.Message;

/** Why a piece of JSON is no schema. */
final class SchemaRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message why;

  SchemaRefused(String code, Object... facts) {
    super(code);
    why = Message.of(code, facts);
  }

  SchemaRefused(String code, String fact, Throwable cause) {
    super(code, cause);
    why = Message.of(code, fact);
  }

  Message why() {
    return why;
  }
}

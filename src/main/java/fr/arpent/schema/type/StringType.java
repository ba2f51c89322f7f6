package fr.arpent.schema.type;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Text: any, a blank is a value too; or text of a known form. */
public record StringType(Form form) implements FieldType {

  /** The plain type. */
  public static final StringType PLAIN = new StringType(Form.DEFAULT);

  /** What the text must look like. */
  public enum Form {
    DEFAULT(""),
    EMAIL("accueil@mairie-exemple.fr"),
    URI("https://www.exemple.fr"),
    BINARY("QXJwZW50"),
    UUID("123e4567-e89b-12d3-a456-426614174000"),
    WKT("POINT (6.13 45.9)");

    private final String example;

    Form(String example) {
      this.example = example;
    }
  }

  @Override
  public String name() {
    return "string";
  }

  @Override
  public String format() {
    return form.name().toLowerCase(java.util.Locale.ROOT);
  }

  @Override
  public @Nullable Object read(String text) {
    return form == Form.DEFAULT || TextForms.fits(form, text) ? text : null;
  }

  @Override
  public Set<String> constraints() {
    return Supported.TEXT;
  }

  @Override
  public Optional<String> example() {
    return Optional.of(form.example).filter(e -> !e.isEmpty());
  }
}

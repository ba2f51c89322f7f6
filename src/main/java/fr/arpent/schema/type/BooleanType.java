package fr.arpent.schema.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Yes or no, by lists of words: exact, no trimming, no folding of case. A word in both is a no.
 *
 * @param yes the words for true
 * @param no the words for false
 */
public record BooleanType(List<String> yes, List<String> no) implements FieldType {

  /** The words for true where a field names none. */
  public static final List<String> DEFAULT_YES = List.of("true", "True", "TRUE", "1");

  /** The words for false where a field names none. */
  public static final List<String> DEFAULT_NO = List.of("false", "False", "FALSE", "0");

  /** The plain type. */
  public static final BooleanType PLAIN = new BooleanType(DEFAULT_YES, DEFAULT_NO);

  public BooleanType {
    yes = List.copyOf(yes);
    no = List.copyOf(no);
  }

  @Override
  public String name() {
    return "boolean";
  }

  @Override
  public @Nullable Object read(String text) {
    return no.contains(text) ? Boolean.FALSE : yes.contains(text) ? Boolean.TRUE : null;
  }

  @Override
  public @Nullable Object readJson(Object json) {
    return json instanceof Boolean ? json : FieldType.super.readJson(json);
  }

  @Override
  public Set<String> constraints() {
    return Supported.ALL;
  }

  @Override
  public Optional<String> example() {
    return yes.stream().findFirst();
  }
}

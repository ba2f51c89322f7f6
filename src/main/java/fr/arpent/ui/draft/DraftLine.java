package fr.arpent.ui.draft;

import fr.arpent.schema.Field;
import fr.arpent.schema.constraint.Constraint;
import fr.arpent.schema.constraint.EnumRule;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.constraint.Required;
import fr.arpent.schema.type.BooleanType;
import fr.arpent.schema.type.DateTimeType;
import fr.arpent.schema.type.DateType;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.GeoPointType;
import fr.arpent.schema.type.IntegerType;
import fr.arpent.schema.type.NumberType;
import fr.arpent.schema.type.StringType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One field of the draft as the form edits it. Needs no running toolkit. */
final class DraftLine {
  private static final String BETWEEN = ";";

  /** What most columns of towns hold. */
  private static final List<FieldType> USUAL =
      List.of(
          StringType.PLAIN,
          IntegerType.PLAIN,
          NumberType.PLAIN,
          BooleanType.PLAIN,
          DateType.PLAIN,
          DateType.of("%d/%m/%Y"),
          DateTimeType.of("default"),
          new GeoPointType(GeoPointType.Form.ARRAY),
          new StringType(StringType.Form.EMAIL),
          new StringType(StringType.Form.URI));

  private final Field drafted;
  private final StringProperty name;
  private final ObjectProperty<FieldType> type;
  private final BooleanProperty required;
  private final StringProperty values;
  private final StringProperty pattern;

  DraftLine(Field drafted) {
    this.drafted = drafted;
    name = new SimpleStringProperty(drafted.name());
    type = new SimpleObjectProperty<>(drafted.type());
    required = new SimpleBooleanProperty(drafted.required());
    values = new SimpleStringProperty(String.join(BETWEEN + " ", drafted.allowed()));
    pattern =
        new SimpleStringProperty(
            drafted.constraint(PatternRule.class).map(PatternRule::source).orElse(""));
  }

  StringProperty name() {
    return name;
  }

  ObjectProperty<FieldType> type() {
    return type;
  }

  BooleanProperty required() {
    return required;
  }

  /** The only values allowed, with semicolons between them; blank for any. */
  StringProperty values() {
    return values;
  }

  /** How a text must look, as a schema writes it; blank for any. */
  StringProperty pattern() {
    return pattern;
  }

  /** What can be chosen: the type that was drafted, then the usual ones. */
  List<FieldType> types() {
    return Stream.concat(Stream.of(drafted.type()), USUAL.stream()).distinct().toList();
  }

  /** Whether lists and forms of texts mean something. */
  boolean ofText() {
    return type.get() instanceof StringType;
  }

  /** Whether the form of a text can be used: a pattern that nothing understands cannot. */
  boolean patternReads() {
    try {
      PatternRule.of(pattern.get());
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /** The field as it is now. */
  Field field() {
    return new Field(
        name.get().strip(),
        type.get(),
        constraints(),
        drafted.missing(),
        drafted.ownMissing(),
        drafted.about());
  }

  private List<Constraint> constraints() {
    var rules = new ArrayList<Constraint>();
    if (required.get()) {
      rules.add(Required.RULE);
    }
    drafted.constraints().stream().filter(DraftLine::notInForm).forEach(rules::add);
    if (ofText()) {
      var allowed = allowed();
      if (!allowed.isEmpty()) {
        rules.add(new EnumRule(allowed, Set.copyOf(allowed)));
      }
      if (!pattern.get().isBlank() && patternReads()) {
        rules.add(PatternRule.of(pattern.get()));
      }
    }
    return rules;
  }

  private static boolean notInForm(Constraint rule) {
    return !Objects.equals(rule, Required.RULE)
        && !(rule instanceof EnumRule)
        && !(rule instanceof PatternRule);
  }

  private List<String> allowed() {
    var texts = new LinkedHashSet<String>();
    for (var text : values.get().split(BETWEEN, -1)) {
      if (!text.isBlank()) {
        texts.add(text.strip());
      }
    }
    return List.copyOf(texts);
  }
}

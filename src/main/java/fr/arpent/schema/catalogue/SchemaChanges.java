package fr.arpent.schema.catalogue;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.constraint.EnumRule;
import fr.arpent.schema.constraint.Required;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What another version of a schema asks for that the one before did not, in words. */
public final class SchemaChanges {
  private final TableSchema before;
  private final TableSchema after;
  private final List<Message> changes = new ArrayList<>();

  private SchemaChanges(TableSchema before, TableSchema after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What {@code after} changes: columns gone, new and renamed, then what is asked of each, then of
   * the whole table. Empty when both ask for the same; titles and descriptions do not count.
   */
  public static List<Message> between(TableSchema before, TableSchema after) {
    return new SchemaChanges(before, after).list();
  }

  private List<Message> list() {
    var renamed = renamed();
    fields(renamed);
    for (var field : after.fields()) {
      before
          .field(renamed.getOrDefault(field.name(), field.name()))
          .ifPresent(old -> field(old, field));
    }
    whole();
    return List.copyOf(changes);
  }

  /** New names and the old ones: a column that is gone, and in its place one that asks the same. */
  private Map<String, String> renamed() {
    var names = new HashMap<String, String>();
    if (before.fields().size() == after.fields().size()) {
      for (var at = 0; at < after.fields().size(); at++) {
        var old = before.fields().get(at);
        var now = after.fields().get(at);
        if (after.field(old.name()).isEmpty()
            && before.field(now.name()).isEmpty()
            && old.type().equals(now.type())
            && old.constraints().equals(now.constraints())) {
          names.put(now.name(), old.name());
        }
      }
    }
    return names;
  }

  private void fields(Map<String, String> renamed) {
    for (var old : before.fields()) {
      if (after.field(old.name()).isEmpty() && !renamed.containsValue(old.name())) {
        tell("removed", old.name());
      }
    }
    for (var field : after.fields()) {
      if (renamed.containsKey(field.name())) {
        tell("renamed", renamed.get(field.name()), field.name());
      } else if (before.field(field.name()).isEmpty()) {
        tell(field.required() ? "added-required" : "added", field.name());
      }
    }
  }

  private void field(Field old, Field now) {
    if (!old.type().equals(now.type()) || !old.missing().equals(now.missing())) {
      tell("type", now.name());
    }
    if (old.required() != now.required()) {
      tell(now.required() ? "required" : "optional", now.name());
    }
    if (!old.allowed().equals(now.allowed())) {
      allowed(old.allowed(), now);
    }
    if (!rules(old).equals(rules(now))) {
      tell("rules", now.name());
    }
  }

  private void allowed(List<String> old, Field now) {
    var more = without(now.allowed(), old);
    var fewer = without(old, now.allowed());
    if (old.isEmpty() || now.allowed().isEmpty()) {
      tell(old.isEmpty() ? "list" : "no-list", now.name());
      return;
    }
    if (!more.isEmpty()) {
      tell("more-values", now.name(), String.join(", ", more), more.size());
    }
    if (!fewer.isEmpty()) {
      tell("fewer-values", now.name(), String.join(", ", fewer), fewer.size());
    }
  }

  private static List<String> without(List<String> texts, List<String> others) {
    return texts.stream().filter(text -> !others.contains(text)).toList();
  }

  /** What is told apart from a list and from being required. */
  private static List<Object> rules(Field field) {
    return field.constraints().stream()
        .filter(rule -> !(rule instanceof EnumRule) && !rule.equals(Required.RULE))
        .map(Object.class::cast)
        .toList();
  }

  private void whole() {
    if (!sameOrder()) {
      tell("order");
    }
    if (!before.keys().equals(after.keys())) {
      tell("keys");
    }
    if (!before.customChecks().equals(after.customChecks())) {
      tell("custom");
    }
    if (!Objects.equals(before.fieldsMatch(), after.fieldsMatch())) {
      tell("match");
    }
  }

  /** Whether the columns that both have stand in the same order. */
  private boolean sameOrder() {
    return order(before).stream()
        .filter(order(after)::contains)
        .toList()
        .equals(order(after).stream().filter(order(before)::contains).toList());
  }

  private static List<String> order(TableSchema schema) {
    return schema.fields().stream().map(Field::name).toList();
  }

  private void tell(String what, Object... facts) {
    changes.add(Message.of("schema.change." + what, facts));
  }
}

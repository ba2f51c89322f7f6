package fr.arpent.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check that values do not come twice: each row whose values equal an earlier row's breaks it.
 *
 * @param columns whose values together must not repeat
 * @param repeated why a later copy is a finding
 * @param empty why a row without any of the values is one; null when it is none
 * @param partly whether a row with only some of the values is compared too
 */
public record KeyCheck(
    List<Binding> columns, Cause repeated, @Nullable Cause empty, boolean partly) {

  public KeyCheck {
    columns = List.copyOf(columns);
  }
}

package fr.arpent.address.columns;

import fr.arpent.address.text.Lexicon;
import fr.arpent.address.text.Tokens;
import fr.arpent.geo.commune.Communes;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Guesses which columns of a table make its addresses, by titles first, then by what is there. */
public final class ColumnProposal {
  private static final double MOST = 0.8;
  private static final double MANY = 0.6;
  private static final double SOME = 0.4;

  private final Tokens tokens = new Tokens(Lexicon.load());
  private final Communes communes = Communes.load();
  private final List<Seen> columns;

  /** A column, what its title says and what is in it. */
  private record Seen(ColumnRef column, Optional<Part> part, ColumnContent content) {

    boolean is(Part wanted) {
      return part.filter(wanted::equals).isPresent();
    }
  }

  private ColumnProposal(Table table) {
    var slots = table.rows().toArray();
    columns =
        table.columns().stream()
            .filter(c -> c instanceof TextColumn && !c.name().startsWith("result_"))
            .map(
                c ->
                    new Seen(
                        ColumnRef.to(c),
                        Part.of(c.name()),
                        ColumnContent.of((TextColumn) c, slots)))
            .filter(seen -> !seen.content.isEmpty())
            .toList();
  }

  /** The columns of {@code table}; without parts where none looks like an address. */
  public static AddressColumns of(Table table) {
    return new ColumnProposal(table).columns();
  }

  private AddressColumns columns() {
    var citycode = best(Part.CITYCODE, c -> c.content.citycodes(communes));
    var postcode = best(Part.POSTCODE, c -> c.content.postcodes(communes));
    return new AddressColumns(parts(), postcode.map(Seen::column), citycode.map(Seen::column));
  }

  /**
   * The one called so with most right codes, or with digits at least; else one of another name with
   * hardly any wrong.
   */
  private Optional<Seen> best(Part part, ToDoubleFunction<Seen> share) {
    var named =
        columns.stream()
            .filter(c -> c.is(part))
            .filter(c -> share.applyAsDouble(c) >= SOME || c.content.digits() >= MOST);
    return named
        .max(Comparator.comparingDouble(share))
        .or(() -> columns.stream().filter(c -> unnamed(c, share)).findFirst());
  }

  private boolean unnamed(Seen column, ToDoubleFunction<Seen> share) {
    var mine = share.applyAsDouble(column);
    var likelier = Math.max(column.content.citycodes(communes), column.content.postcodes(communes));
    return column.part.isEmpty()
        && column.content.codes() >= MOST
        && mine >= MOST
        && mine >= likelier;
  }

  private List<ColumnRef> parts() {
    var street = first(Part.STREET);
    var whole =
        columns.stream()
            .filter(c -> c.is(Part.WHOLE) && streets(c) >= SOME)
            .max(Comparator.comparingDouble(this::streets));
    if (whole.isPresent() && street.isEmpty()) {
      return withCity(List.of(whole.get()));
    }
    if (street.isPresent()) {
      return withCity(
          Stream.of(Part.NUMBER, Part.REPETITION, Part.STREET_TYPE, Part.STREET, Part.COMPLEMENT)
              .flatMap(part -> first(part).stream())
              .toList());
    }
    return columns.stream()
        .filter(c -> c.part.isEmpty() || c.is(Part.COMPLEMENT))
        .filter(c -> streets(c) >= MANY && c.content.sentences() < SOME)
        .max(Comparator.comparingDouble(this::streets))
        .map(c -> withCity(List.of(c)))
        .orElseGet(() -> first(Part.WHOLE).map(c -> withCity(List.of(c))).orElse(List.of()));
  }

  private double streets(Seen column) {
    return column.content.streets(tokens);
  }

  /** A whole address mostly says its town itself. */
  private List<ColumnRef> withCity(List<Seen> parts) {
    var all = new ArrayList<>(parts);
    if (parts.stream().noneMatch(c -> c.content.withPostcode() >= MOST)) {
      first(Part.CITY).ifPresent(all::add);
    }
    return all.stream().map(Seen::column).distinct().toList();
  }

  private Optional<Seen> first(Part part) {
    return columns.stream().filter(c -> c.is(part)).findFirst();
  }
}

package fr.arpent.check.place;

import fr.arpent.check.Advice;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Planner;
import fr.arpent.check.RowCheck;
import fr.arpent.check.Where;
import fr.arpent.geo.commune.Commune;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of a commune that does not go with the name or the postcode on its row; where there is
 * no code, a name that does not go with the postcode. Postcodes that only firms have go with any.
 */
public final class CommuneMismatch implements Advice {
  private final KnownCommunes communes;

  /** Looks codes and names up in {@code communes}. */
  public CommuneMismatch(KnownCommunes communes) {
    this.communes = communes;
  }

  @Override
  public String name() {
    return "commune-mismatch";
  }

  @Override
  public String key() {
    return "check.place.commune-name";
  }

  @Override
  public void advise(Planner planner) {
    var all = CommuneColumns.of(planner);
    for (var code : all.codes()) {
      CommuneColumns.beside(code, all.names())
          .ifPresent(name -> planner.row(new OtherName(communes, code, name, about(code, key()))));
      CommuneColumns.beside(code, all.postcodes())
          .ifPresent(
              postcode ->
                  planner.row(
                      new OtherPostcode(
                          communes, code, postcode, about(code, "check.place.commune-postcode"))));
    }
    if (all.codes().isEmpty()) {
      for (var name : all.names()) {
        CommuneColumns.beside(name, all.postcodes())
            .ifPresent(
                postcode ->
                    planner.row(
                        new NameElsewhere(
                            communes, name, postcode, about(name, "check.place.name-postcode"))));
      }
    }
  }

  private Cause about(Binding binding, String sentence) {
    return cause(sentence, Where.CELL, binding.spot());
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "").strip();
  }

  private record OtherName(KnownCommunes communes, Binding code, Binding name, Cause cause)
      implements RowCheck {
    @Override
    public List<Binding> columns() {
      return List.of(code, name);
    }

    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      var called = text(values.getLast());
      return called.isEmpty()
          ? Optional.empty()
          : communes
              .get()
              .find(text(values.getFirst()))
              .filter(commune -> !communes.get().mayBeCalled(commune, called))
              .map(commune -> cause.telling(commune.name(), called));
    }
  }

  private record OtherPostcode(KnownCommunes communes, Binding code, Binding postcode, Cause cause)
      implements RowCheck {
    @Override
    public List<Binding> columns() {
      return List.of(code, postcode);
    }

    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      var written = text(values.getLast());
      return communes.get().hasPostcode(written)
          ? communes
              .get()
              .find(text(values.getFirst()))
              .filter(commune -> !commune.postcodes().isEmpty())
              .filter(commune -> !commune.postcodes().contains(written))
              .map(c -> cause.telling(c.name(), written, String.join(", ", few(c))))
          : Optional.empty();
    }

    private static List<String> few(Commune commune) {
      return commune.postcodes().stream().limit(3).toList();
    }
  }

  private record NameElsewhere(KnownCommunes communes, Binding name, Binding postcode, Cause cause)
      implements RowCheck {
    @Override
    public List<Binding> columns() {
      return List.of(name, postcode);
    }

    @Override
    public Optional<Cause> check(List<@Nullable Object> values) {
      var written = text(values.getLast());
      if (!communes.get().hasPostcode(written)) {
        return Optional.empty();
      }
      var meant = communes.get().named(text(values.getFirst()));
      return meant.isEmpty() || meant.stream().anyMatch(c -> c.postcodes().contains(written))
          ? Optional.empty()
          : Optional.of(cause.telling(written));
    }
  }
}

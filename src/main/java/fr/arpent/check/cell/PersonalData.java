package fr.arpent.check.cell;

import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.TextAdvice;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What may be about a person and must not be published without reason: a private mail address, a
 * mobile number of France, a title before a name.
 */
public final class PersonalData implements TextAdvice {
  private static final Pattern MAIL =
      Pattern.compile(
          "(?i)[\\w.+-]+@(gmail|outlook|hotmail|live|yahoo|icloud|orange|wanadoo|free|sfr|neuf"
              + "|laposte|bbox|numericable|aol|protonmail|proton|msn)\\.(com|fr|net|me)");
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<![\\d.,])(0|\\+33 ?(\\(0\\))?|0033 ?)[67]([ .-]?\\d{2}){4}(?![\\d.,]*\\d)");
  private static final Pattern NAME =
      Pattern.compile("(M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle) +\\p{Lu}[\\p{L}'’.-]");

  @Override
  public String name() {
    return "personal-data";
  }

  @Override
  public String key() {
    return "check.text.personal-data";
  }

  @Override
  public Function<Cause, CellCheck> check() {
    return Person::new;
  }

  private record Person(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      var text = cell.text();
      if (text.length() >= 5
          && ((text.indexOf('@') > 0 && MAIL.matcher(text).find())
              || (mayBeMobile(text) && MOBILE.matcher(text).find())
              || (text.charAt(0) == 'M' && NAME.matcher(text).lookingAt()))) {
        found.accept(cause);
      }
    }

    /** Most texts have no such digits: they are not searched. */
    private static boolean mayBeMobile(String text) {
      return text.contains("06") || text.contains("07") || text.contains("33");
    }
  }
}

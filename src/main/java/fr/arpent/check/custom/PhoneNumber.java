package fr.arpent.check.custom;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;
import java.util.function.Predicate;

/** A telephone number of France, a short one of France, or any with its country's code. */
final class PhoneNumber implements CustomKind {
  private static final Predicate<String> RIGHT = PhoneNumber::isNumber;
  private static final String FRANCE = "FR";

  @Override
  public List<String> names() {
    return List.of("phone-number-value");
  }

  @Override
  public void plan(Asked asked) {
    asked
        .textColumn("column")
        .ifPresent(c -> asked.plan(c, new TextRule(RIGHT, asked.cell(c, "check.custom.phone"))));
  }

  /** In France is read first: with a plus sign, the country makes no difference. */
  private static boolean isNumber(String text) {
    var numbers = PhoneNumberUtil.getInstance();
    try {
      var number = numbers.parse(text, FRANCE);
      return !number.hasExtension()
          && (numbers.isValidNumber(number)
              || ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, FRANCE));
    } catch (NumberParseException _) {
      return false;
    }
  }
}

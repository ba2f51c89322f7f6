package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** White space and digits are Python's. */
class BlanksTest {
  private static final String PYTHON =
      "\t\n"
          + "\u000b\f\r"
          + "\u001c\u001d\u001e\u001f \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005"
          + "\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

  @Test
  void exactlyTheTwentyNineSignsOfPythonAreWhiteSpace() {
    var found =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> Blanks.is((char) c))
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining());
    assertThat(found).isEqualTo(PYTHON).hasSize(29);
  }

  @Test
  void bothEndsAreTrimmedAndNothingInside() {
    assertThat(Blanks.trim(PYTHON + "a b\u00a0c" + PYTHON)).isEqualTo("a b\u00a0c");
    assertThat(Blanks.trim(PYTHON)).isEmpty();
    assertThat(Blanks.trim("\u200ba\ufeff")).isEqualTo("\u200ba\ufeff");
  }

  @Test
  void digitsOfEveryScriptAreDigits() {
    assertThat(Blanks.asciiDigits("１２٣४𝟓")).isEqualTo("12345");
    assertThat(Blanks.asciiDigits("a1²½Ⅷ一é👍")).isEqualTo("a1²½Ⅷ一é👍");
  }
}

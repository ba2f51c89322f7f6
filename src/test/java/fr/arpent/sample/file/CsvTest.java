package fr.arpent.sample.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  private static final List<List<String>> ROWS =
      List.of(List.of("é", "a;b"), List.of("\"x\"", ""), List.of("1\n2"));

  @Test
  void quotesOnlyWhatNeedsIt() {
    String text = new String(Csv.ADDRESSES.file("x", ROWS).content(), StandardCharsets.UTF_8);

    assertThat(text).isEqualTo("é;\"a;b\"\n\"\"\"x\"\"\";\n\"1\n2\"\n");
  }

  @Test
  void windowsHasItsEncodingAndLineEnds() {
    byte[] bytes = Csv.WINDOWS.file("x", ROWS).content();

    assertThat(bytes[0]).isEqualTo((byte) 0xE9);
    assertThat(new String(bytes, Charset.forName("windows-1252")))
        .contains("\"a;b\"\r\n")
        .contains("1\n2");
  }
}

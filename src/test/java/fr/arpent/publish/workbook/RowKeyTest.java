package fr.arpent.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowKeyTest {

  @Test
  void isReadAsItWasWritten() {
    var key = new RowKey(999_999, 1_000_001);
    assertThat(RowKey.parse(key.text())).contains(key);
    assertThat(RowKey.parse(" 3:0 ")).contains(new RowKey(3, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "3:", ":3", "-1:2", "a:b", "12345678901:1", "03:04:00"})
  void anythingElseIsNoKey(String text) {
    assertThat(RowKey.parse(text)).isEmpty();
  }
}

package fr.arpent.sample.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.file.DbfWriter.Field;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DbfWriterTest {
  private static final byte[] FILE =
      DbfWriter.write(
          List.of(Field.text("NOM", 6), Field.number("X", 8, 2)),
          List.of(List.of("Évian", "12.5"), List.of("", "")));

  @Test
  void startsAsTheFormatSays() {
    assertThat(FILE[0]).isEqualTo((byte) 3);
    assertThat(FILE[4]).isEqualTo((byte) 2);
    assertThat(FILE[8]).isEqualTo((byte) 97);
    assertThat(FILE[10]).isEqualTo((byte) 15);
    assertThat(FILE[29]).isEqualTo((byte) 0x57);
    assertThat(FILE[96]).isEqualTo((byte) 0x0D);
    assertThat(FILE[32 + 11]).isEqualTo((byte) 'C');
    assertThat(FILE[64 + 17]).isEqualTo((byte) 2);
  }

  @Test
  void padsTextToTheRightAndNumbersToTheLeft() {
    String records = new String(FILE, 97, FILE.length - 97, Charset.forName("windows-1252"));

    assertThat(records).isEqualTo(" Évian    12.50" + " ".repeat(15) + "\u001A");
  }
}

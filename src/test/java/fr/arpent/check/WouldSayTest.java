package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.table.ColumnId;
import org.junit.jupiter.api.Test;

/** What is said of a text while it is typed. */
final class WouldSayTest {
  private static final ColumnId ID = new ColumnId(0);
  private static final ColumnId PLACES = new ColumnId(1);

  private final Findings findings =
      new Checker()
          .check(
              CheckRequest.of(
                  Tables.of("id|places", "a|4"),
                  SchemaReader.read(
                      """
                      {"name": "essai", "fields": [
                        {"name": "id", "type": "string", "constraints": {"required": true}},
                        {"name": "places", "type": "integer"}]}
                      """,
                      "essai"),
                  CheckOptions.WINDOW),
              Progress.NONE);

  @Test
  void aRightTextIsNotSpokenOf() {
    assertThat(findings.wouldSay(PLACES, "12")).isEmpty();
    assertThat(findings.wouldSay(ID, "b")).isEmpty();
    assertThat(findings.wouldSay(new ColumnId(9), "12")).isEmpty();
  }

  @Test
  void aWrongTextIsQuotedAndWhatIsExpectedFollows() {
    var said = findings.wouldSay(PLACES, "six");
    assertThat(said).hasSize(2);
    assertThat(said.getFirst().facts()).contains("six");
    assertThat(said).extracting(Message::code).allMatch(code -> code.startsWith("check."));
  }

  @Test
  void anEmptyTextInARequiredColumnIsMissing() {
    assertThat(findings.wouldSay(ID, "")).isNotEmpty();
    assertThat(findings.wouldSay(PLACES, "")).isEmpty();
  }
}

package fr.arpent.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.format.header.UseRowAsHeader;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadAgainTest {
  private static final byte[] BYTES =
      "Parc;;\nid;nom;note\n1;Été;a,b\n2;Gare;c,d\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void anotherDelimiterIsOneStep() {
    var before = State.of(FormatFiles.read("a.csv", BYTES, ReadOptions.GUESS).table());
    var options =
        ReadOptions.GUESS.with(ReadOptions.DELIMITER, ",").with(ReadOptions.HEADER_ROW, "2");
    var after = run(before, new ReadAgain(before.front().orElseThrow(), "a.csv", options));
    assertThat(FormatFiles.labels(after.table())).containsExactly("id;nom;note", null);
    var said = after.setting(ReadAgain.SETTING).orElseThrow();
    assertThat(said).contains("\"delimiter\":\",\"").contains("\"encoding\":\"UTF-8\"");
  }

  @Test
  void aRowBecomesTheHeaderAndEditsStay() {
    var table = FormatFiles.csv("x;y\nid;nom\n1;Gare\n2;Halle\n").table();
    var before = State.of(table);
    var operation = new UseRowAsHeader(table.id(), 0, 2);
    var after = run(before, operation).table();
    assertThat(FormatFiles.labels(after)).containsExactly("id", "nom");
    assertThat(FormatFiles.rows(after))
        .containsExactly(List.of("1", "Gare"), List.of("2", "Halle"));
    assertThat(after.preamble().rows()).containsExactly(List.of("x", "y"));
    assertThat(after.sourceRow(after.slot(0))).isEqualTo(3);
    assertThat(operation.words(operation.run(Work.on(before))))
        .isEqualTo(Message.of("format.header.used-row", 2));
  }

  @Test
  void theSameBytesComeOutWithTheOldHeaderAbove() {
    var text = "x,y\r\nid,nom\r\n1,Gare\r\n";
    var table = FormatFiles.csv(text).table();
    var after = run(State.of(table), new UseRowAsHeader(table.id(), 0, 2)).table();
    assertThat(
            new String(
                FormatFiles.write("a.csv", after, WriteOptions.STANDARD), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }

  @Test
  void bothGoThroughJson() {
    var json = new StepJson(FormatOperations.KINDS);
    var id = FormatFiles.csv("a\n1\n").table().id();
    var again = new ReadAgain(id, "a.csv", ReadOptions.GUESS.with(ReadOptions.SHEET, "Parc"));
    assertThat(json.readOperation(json.write(again))).isEqualTo(again);
    var header = new UseRowAsHeader(id, 3, 5);
    assertThat(json.readOperation(json.write(header))).isEqualTo(header);
  }

  private static TableState run(State before, Operation operation) {
    Map<Class<?>, Object> resources = Map.of(Source.class, new Source("a.csv", BYTES));
    var change = operation.run(new Work(before, resources, Progress.NONE));
    return change.apply(before).get(operation.table());
  }
}

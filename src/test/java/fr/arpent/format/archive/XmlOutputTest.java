package fr.arpent.format.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlOutputTest {

  @Test
  void aParserGivesBackWhatWasWritten() throws IOException {
    var nasty = "a<b>&\"'\r\n\té😀";
    var out = new ByteArrayOutputStream();
    var xml = new XmlOutput(out);
    xml.start("a").attribute("x", nasty).text(nasty).start("b").finish();
    var source = new Zip().with("a.xml", out.toByteArray()).source("a.zip");
    var seen = new StringBuilder();
    XmlPart.read(
        Archive.open(source),
        "a.xml",
        in -> {
          in.next();
          assertThat(Xml.attribute(in, "x")).isEqualTo(nasty);
          while (in.next() == javax.xml.stream.XMLStreamConstants.CHARACTERS) {
            seen.append(in.getText());
          }
          assertThat(in.getLocalName()).isEqualTo("b");
        });
    assertThat(seen).hasToString(nasty);
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("<b/></a>");
  }
}

package fr.arpent.format.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.ProblemException;
import fr.arpent.format.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

  @Test
  void entriesAreFoundWithoutCaseOrSlash() throws IOException {
    var archive = Archive.open(new Zip().with("xl\\Sheet1.XML", "<a/>").source("x.zip"));
    assertThat(archive.has("XL/sheet1.xml")).isTrue();
    assertThat(archive.has("/xl/sheet1.xml")).isTrue();
    assertThat(archive.names()).hasSize(1);
    try (var content = archive.content("xl/sheet1.xml").orElseThrow()) {
      assertThat(content.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("<a/>");
    }
    assertThat(archive.content("other")).isEmpty();
  }

  @Test
  void bytesComeOutAsTheyWentIn() throws IOException {
    var bytes = new byte[300_000];
    new Random(5).nextBytes(bytes);
    var archive = Archive.open(new Zip().with("a", bytes).source("x.zip"));
    try (var content = archive.content("a").orElseThrow()) {
      assertThat(content.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void anArchiveThatUnfoldsWithoutEndIsStopped() throws IOException {
    var archive = Archive.open(new Zip().with("a", new byte[150_000_000]).source("x.zip"));
    try (var content = archive.content("a").orElseThrow()) {
      assertThatThrownBy(() -> content.transferTo(OutputStream.nullOutputStream()))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem().message().code()).isEqualTo("format.archive.bomb"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 30, 60, 120})
  void aCutArchiveIsTold(int length) {
    var whole = new Zip().with("a.xml", "<a>texte</a>").source("x.zip").bytes();
    var cut = new Source("x.zip", Arrays.copyOf(whole, length));
    assertThat(Archive.is(cut)).isTrue();
    assertProblem(() -> Archive.open(cut), "format.archive.cut");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><b></a>",
        "<a>",
        "",
        "pas de XML",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
        "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>",
        "<a>&e;</a>"
      })
  void damagedOrTrickyXmlIsRefused(String xml) {
    var archive = Archive.open(new Zip().with("a.xml", xml).source("x.zip"));
    assertProblem(
        () -> XmlPart.read(archive, "a.xml", ArchiveTest::readAll), "format.archive.damaged");
  }

  @Test
  void aPartThatIsNotThereIsNoDamage() {
    var archive = Archive.open(new Zip().with("a.xml", "<a/>").source("x.zip"));
    assertThat(XmlPart.read(archive, "b.xml", ArchiveTest::readAll)).isFalse();
  }

  private static void readAll(javax.xml.stream.XMLStreamReader xml)
      throws javax.xml.stream.XMLStreamException {
    while (Xml.nextStart(xml)) {
      Xml.attribute(xml, "x");
    }
  }

  private static void assertProblem(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String code) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo(code);
              assertThat(e.problem().place().file()).isEqualTo("x.zip");
            });
  }
}

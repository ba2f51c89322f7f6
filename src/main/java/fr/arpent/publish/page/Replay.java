package fr.arpent.publish.page;

import fr.arpent.check.Findings;
import fr.arpent.schema.TableSchema;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How whoever receives the page checks the same file the same way. */
final class Replay {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./,:@+-]+");

  private final Texts texts;

  Replay(Texts texts) {
    this.texts = texts;
  }

  void write(String title, Findings findings, HtmlOutput html) throws IOException {
    html.element("h2", texts.say("publish.page.replay"));
    html.element("p", window(findings));
    html.element("p", texts.say("publish.page.replay.line"));
    html.element("pre", String.join(" ", line(title, findings)));
  }

  private String window(Findings findings) {
    return findings
        .schema()
        .map(schema -> texts.say("publish.page.replay.window", schema.name()))
        .orElseGet(() -> texts.say("publish.page.replay.window-bare"));
  }

  /** The command line; words with anything but letters in double quotes, as every shell reads. */
  static List<String> line(String file, Findings findings) {
    var options = findings.request().options();
    var line = new ArrayList<>(List.of("arpent", "check", quoted(file)));
    findings.schema().map(TableSchema::name).ifPresent(name -> option(line, "--schema", name));
    if (options.national()) {
      line.add("--national");
    }
    if (options.advice() && findings.schema().isPresent()) {
      line.add("--advice");
    }
    list(line, "--also", options.more().stream().sorted().toList());
    list(line, "--without", options.silent().stream().sorted().toList());
    return line;
  }

  private static void list(List<String> line, String option, List<String> words) {
    if (!words.isEmpty()) {
      option(line, option, String.join(",", words));
    }
  }

  private static void option(List<String> line, String option, String value) {
    line.add(option);
    line.add(quoted(value));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : '"' + word.replace("\"", "\\\"") + '"';
  }
}

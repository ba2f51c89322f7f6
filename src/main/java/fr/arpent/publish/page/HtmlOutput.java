package fr.arpent.publish.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes HTML: tags as they are told, everything else escaped. */
final class HtmlOutput {
  private final Writer out;

  HtmlOutput(Writer out) {
    this.out = out;
  }

  /** Markup as it is; never a text that comes from a file. */
  void markup(String tags) throws IOException {
    out.write(tags);
    out.write('\n');
  }

  /** {@code text} in an element {@code tag}. */
  void element(String tag, String text) throws IOException {
    element(tag, "", text);
  }

  /** {@code text} in an element {@code tag} of the class {@code look}, none when empty. */
  void element(String tag, String look, String text) throws IOException {
    out.write('<' + tag + (look.isEmpty() ? "" : " class=\"" + escaped(look) + '"') + '>');
    out.write(escaped(text));
    out.write("</" + tag + ">\n");
  }

  /** A row of a table, its cells in elements {@code tag}. */
  void row(String tag, String look, List<String> cells) throws IOException {
    out.write(look.isEmpty() ? "<tr>" : "<tr class=\"" + escaped(look) + "\">");
    for (var cell : cells) {
      out.write('<' + tag + '>' + escaped(cell) + "</" + tag + '>');
    }
    out.write("</tr>\n");
  }

  /** {@code text} as it can stand between tags and in quotes; what HTML cannot hold is replaced. */
  static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && !(c >= 0x7F && c <= 0x9F));
  }
}

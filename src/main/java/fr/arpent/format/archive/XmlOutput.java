package fr.arpent.format.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as a stream, in UTF-8. White space in attributes and carriage returns anywhere become
 * references, so that parsers give them back as they were. What XML cannot hold must be gone
 * before. For one thread.
 */
public final class XmlOutput {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inStartTag;

  /** Writes to {@code out}, which is flushed by {@link #finish()} and stays open. */
  public XmlOutput(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Starts the element {@code name}. */
  public XmlOutput start(String name) throws IOException {
    endStartTag();
    out.write('<');
    out.write(name);
    open.push(name);
    inStartTag = true;
    return this;
  }

  /** Gives the element just started an attribute. */
  public XmlOutput attribute(String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    escaped(value, true);
    out.write('"');
    return this;
  }

  /** Text inside the element. */
  public XmlOutput text(String text) throws IOException {
    if (!text.isEmpty()) {
      endStartTag();
      escaped(text, false);
    }
    return this;
  }

  /** Ends the innermost element. */
  public XmlOutput end() throws IOException {
    var name = open.pop();
    if (inStartTag) {
      out.write("/>");
      inStartTag = false;
    } else {
      out.write("</" + name + ">");
    }
    return this;
  }

  /** Ends all elements. */
  public void finish() throws IOException {
    while (!open.isEmpty()) {
      end();
    }
    out.flush();
  }

  private void endStartTag() throws IOException {
    if (inStartTag) {
      out.write('>');
      inStartTag = false;
    }
  }

  private void escaped(String text, boolean inAttribute) throws IOException {
    for (var i = 0; i < text.length(); i++) {
      var letter = text.charAt(i);
      switch (letter) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '\r' -> out.write("&#13;");
        case '"', '\n', '\t' -> {
          if (inAttribute) {
            out.write("&#" + (int) letter + ";");
          } else {
            out.write(letter);
          }
        }
        default -> out.write(letter);
      }
    }
  }
}

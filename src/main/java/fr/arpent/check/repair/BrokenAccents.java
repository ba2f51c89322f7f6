package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts back accents that were written as UTF-8 and read as Windows-1252, once or more: {@code Ã©}
 * is {@code é}. Certain where every sign concerned reads exactly and gives a sign that French has;
 * {@code LIBERTÉ»} would read exactly too, as a letter that nobody wrote.
 */
public final class BrokenAccents implements Repairer {
  private static final Charset READ_AS = Charset.forName("windows-1252");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]+");
  private static final Pattern FRENCH =
      Pattern.compile(
          "[\\u00a0-\\u00ff\\u0152\\u0153\\u0178\\u0300-\\u0303\\u0308\\u0327\\u2010-\\u203a\\u20ac\\u2122]+");
  private static final Pattern LEFT =
      Pattern.compile(
          "Ã[ \\u0080-\\u00bf\\u0152-\\u0192\\u02c6-\\u2122]|Â[\\u0080-\\u00bf]|â€|\\ufffd");
  private static final int ROUNDS = 3;

  @Override
  public Proposal propose(String text, Field field) {
    var read = reread(text);
    return read.equals(text) || LEFT.matcher(read).find()
        ? Proposal.NONE
        : Proposal.certain(read, Message.of("check.repair.mojibake"));
  }

  /** Whether accents of {@code text} are broken, or lost. */
  public static boolean in(String text) {
    return !ascii(text) && (LEFT.matcher(text).find() || !reread(text).equals(text));
  }

  private static boolean ascii(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String reread(String text) {
    var read = text;
    for (var round = 0; round < ROUNDS; round++) {
      read = NOT_ASCII.matcher(read).replaceAll(BrokenAccents::run);
    }
    return read;
  }

  /** A run of signs beyond ASCII, read again; itself where that does not go. */
  private static String run(MatchResult found) {
    try {
      var read = StandardCharsets.UTF_8.newDecoder().decode(bytes(found.group())).toString();
      return FRENCH.matcher(read).matches() ? read : found.group();
    } catch (CharacterCodingException _) {
      return found.group();
    }
  }

  private static ByteBuffer bytes(String text) throws CharacterCodingException {
    var out = ByteBuffer.allocate(text.length());
    var encoder = READ_AS.newEncoder();
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      // Five bytes have no sign in Windows-1252: programs keep them as they are.
      out.put(
          c >= 0x80 && c < 0xa0 ? (byte) c : encoder.encode(CharBuffer.wrap(text, i, i + 1)).get());
    }
    return out.flip();
  }
}

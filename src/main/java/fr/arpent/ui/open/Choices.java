package fr.arpent.ui.open;

import static fr.arpent.format.ReadOptions.DELIMITER;
import static fr.arpent.format.ReadOptions.ENCODING;
import static fr.arpent.format.ReadOptions.HEADER_ROW;
import static fr.arpent.format.ReadOptions.LAYER;
import static fr.arpent.format.ReadOptions.QUOTE;
import static fr.arpent.format.ReadOptions.SHEET;

import fr.arpent.base.Message;
import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be said otherwise about how a file was read, and in which words. */
final class Choices {
  private static final List<String> SHOWN =
      List.of(SHEET, LAYER, ENCODING, DELIMITER, QUOTE, HEADER_ROW);

  /** So many rows are offered as the header. */
  private static final int HEADERS = 30;

  private Choices() {}

  /** The choices of {@code found}, in the order to show them. */
  static List<Choice> of(Found found) {
    return SHOWN.stream()
        .flatMap(option -> found.reading().recognised().guess(option).stream())
        .filter(guess -> !guess.option().equals(QUOTE) || guess.certainty() != Certainty.SURE)
        .map(guess -> choice(guess, found))
        .toList();
  }

  private static Choice choice(Guess guess, Found found) {
    var values =
        values(guess, found).distinct().map(v -> new Choice.Value(v, words(guess, v, found)));
    return new Choice(guess.option(), guess.value(), guess.certainty(), values.toList());
  }

  private static Stream<String> values(Guess guess, Found found) {
    var known = Stream.concat(Stream.of(guess.value()), guess.alternatives().stream());
    return switch (guess.option()) {
      case HEADER_ROW ->
          Stream.concat(known, IntStream.rangeClosed(0, HEADERS).mapToObj(String::valueOf))
              .map(Integer::valueOf)
              .sorted()
              .map(String::valueOf);
      case SHEET ->
          found.sheets().isEmpty() ? known : found.sheets().stream().map(s -> s.part().name());
      default -> known;
    };
  }

  private static Message words(Guess guess, String value, Found found) {
    return switch (guess.option()) {
      case ENCODING -> encoding(value);
      case DELIMITER, QUOTE -> sign(value);
      case HEADER_ROW ->
          value.equals("0")
              ? Message.of("ui.preview.no-header")
              : Message.of("ui.preview.header", value);
      case SHEET -> sheet(value, found);
      default -> Message.of("ui.preview.as-is", value);
    };
  }

  /** The encoding {@code name} as people call it. */
  static Message encoding(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "windows-1252" -> Message.of("ui.preview.encoding.windows-1252");
      case "ibm850" -> Message.of("ui.preview.encoding.ibm850");
      case "x-macroman" -> Message.of("ui.preview.encoding.macroman");
      default -> Message.of("ui.preview.as-is", name);
    };
  }

  /** The delimiter or quote {@code sign} as people call it. */
  static Message sign(String sign) {
    return switch (sign) {
      case "," -> Message.of("ui.preview.sign.comma");
      case ";" -> Message.of("ui.preview.sign.semicolon");
      case "\t" -> Message.of("ui.preview.sign.tab");
      case "|" -> Message.of("ui.preview.sign.bar");
      case "\"" -> Message.of("ui.preview.sign.double");
      case "'" -> Message.of("ui.preview.sign.single");
      case "none" -> Message.of("ui.preview.sign.none");
      default -> Message.of("ui.preview.as-is", sign);
    };
  }

  private static Message sheet(String name, Found found) {
    return found.sheets().stream()
        .filter(s -> s.part().name().equals(name))
        .findFirst()
        .map(Choices::sheet)
        .orElseGet(() -> Message.of("ui.preview.as-is", name));
  }

  private static Message sheet(SheetOffer offer) {
    var part = offer.part();
    var hidden = part.hidden() ? 1 : 0;
    return offer
        .schema()
        .map(
            s ->
                Message.of(
                    "ui.preview.sheet-like", part.name(), part.rows(), hidden, s.entry().title()))
        .orElseGet(() -> Message.of("ui.preview.sheet-line", part.name(), part.rows(), hidden));
  }
}

package fr.arpent.schema.type;

import org.jspecify.annotations.Nullable;

/**
 * A part of a date in a pattern, with the texts it takes, as Python's {@code _strptime} has them.
 */
public enum Directive {
  DAY('d', "31", "3[01]|[12]\\p{Nd}|0[1-9]|[1-9]| [1-9]"),
  MONTH('m', "12", "1[0-2]|0[1-9]|[1-9]"),
  YEAR('Y', "2021", "\\p{Nd}{4}"),
  SHORT_YEAR('y', "21", "\\p{Nd}{2}"),
  HOUR('H', "14", "2[0-3]|[0-1]\\p{Nd}|\\p{Nd}"),
  HALF_HOUR('I', "02", "1[0-2]|0[1-9]|[1-9]"),
  MINUTE('M', "30", "[0-5]\\p{Nd}|\\p{Nd}"),
  SECOND('S', "00", "6[0-1]|[0-5]\\p{Nd}|\\p{Nd}"),
  FRACTION('f', "0", "[0-9]{1,6}"),
  DAY_OF_YEAR(
      'j',
      "365",
      "36[0-6]|3[0-5]\\p{Nd}|[1-2]\\p{Nd}{2}|0[1-9]\\p{Nd}|00[1-9]|[1-9]\\p{Nd}|0[1-9]|[1-9]"),
  SHORT_MONTH('b', "Dec", "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"),
  FULL_MONTH(
      'B',
      "December",
      "september|february|november|december|january|october|august|march|april|june|july|may"),
  SHORT_WEEKDAY('a', "Fri", "mon|tue|wed|thu|fri|sat|sun"),
  FULL_WEEKDAY('A', "Friday", "wednesday|thursday|saturday|tuesday|monday|friday|sunday"),
  HALF('p', "PM", "am|pm"),
  ZONE(
      'z', "+01:00", "[+-]\\p{Nd}{2}:?[0-5]\\p{Nd}(?::?[0-5]\\p{Nd}(?:\\.\\p{Nd}{1,6})?)?|(?-i:Z)"),
  ISO_YEAR('G', "2021", "\\p{Nd}{4}"),
  ISO_WEEK('V', "52", "5[0-3]|0[1-9]|[1-4]\\p{Nd}|\\p{Nd}"),
  ISO_WEEKDAY('u', "5", "[1-7]"),
  WEEK_FROM_SUNDAY('U', "52", "5[0-3]|[0-4]\\p{Nd}|\\p{Nd}"),
  WEEK_FROM_MONDAY('W', "52", "5[0-3]|[0-4]\\p{Nd}|\\p{Nd}"),
  WEEKDAY('w', "5", "[0-6]");

  private final char letter;
  private final String sample;
  private final String regex;

  Directive(char letter, String sample, String regex) {
    this.letter = letter;
    this.sample = sample;
    this.regex = regex;
  }

  /** The part of a Friday at the end of 2021. */
  String sample() {
    return sample;
  }

  String regex() {
    return regex;
  }

  /** The directive {@code %letter}, or null when there is none. */
  static @Nullable Directive of(char letter) {
    for (var directive : values()) {
      if (directive.letter == letter) {
        return directive;
      }
    }
    return null;
  }
}

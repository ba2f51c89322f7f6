package fr.arpent.schema.type;

import org.jspecify.annotations.Nullable;

/**
 * A part of a date in a pattern, with the texts it takes, as Python's {@code _strptime} has them.
 */
public enum Directive {
  DAY('d', "3[01]|[12]\\p{Nd}|0[1-9]|[1-9]| [1-9]"),
  MONTH('m', "1[0-2]|0[1-9]|[1-9]"),
  YEAR('Y', "\\p{Nd}{4}"),
  SHORT_YEAR('y', "\\p{Nd}{2}"),
  HOUR('H', "2[0-3]|[0-1]\\p{Nd}|\\p{Nd}"),
  HALF_HOUR('I', "1[0-2]|0[1-9]|[1-9]"),
  MINUTE('M', "[0-5]\\p{Nd}|\\p{Nd}"),
  SECOND('S', "6[0-1]|[0-5]\\p{Nd}|\\p{Nd}"),
  FRACTION('f', "[0-9]{1,6}"),
  DAY_OF_YEAR(
      'j', "36[0-6]|3[0-5]\\p{Nd}|[1-2]\\p{Nd}{2}|0[1-9]\\p{Nd}|00[1-9]|[1-9]\\p{Nd}|0[1-9]|[1-9]"),
  SHORT_MONTH('b', "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"),
  FULL_MONTH(
      'B', "september|february|november|december|january|october|august|march|april|june|july|may"),
  SHORT_WEEKDAY('a', "mon|tue|wed|thu|fri|sat|sun"),
  FULL_WEEKDAY('A', "wednesday|thursday|saturday|tuesday|monday|friday|sunday"),
  HALF('p', "am|pm"),
  ZONE('z', "[+-]\\p{Nd}{2}:?[0-5]\\p{Nd}(?::?[0-5]\\p{Nd}(?:\\.\\p{Nd}{1,6})?)?|(?-i:Z)"),
  ISO_YEAR('G', "\\p{Nd}{4}"),
  ISO_WEEK('V', "5[0-3]|0[1-9]|[1-4]\\p{Nd}|\\p{Nd}"),
  ISO_WEEKDAY('u', "[1-7]"),
  WEEK_FROM_SUNDAY('U', "5[0-3]|[0-4]\\p{Nd}|\\p{Nd}"),
  WEEK_FROM_MONDAY('W', "5[0-3]|[0-4]\\p{Nd}|\\p{Nd}"),
  WEEKDAY('w', "[0-6]");

  private final char letter;
  private final String regex;

  Directive(char letter, String regex) {
    this.letter = letter;
    this.regex = regex;
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

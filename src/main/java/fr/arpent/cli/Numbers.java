package fr.arpent.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers as options take them: what makes no sense is refused as a word would be. */
final class Numbers {
  private Numbers() {}

  /** A whole number that is not below nought. */
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      var count = Integer.parseInt(text);
      if (count < 0) {
        throw new TypeConversionException(text);
      }
      return count;
    }
  }

  /** A distance above nought. */
  static final class Metres implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
      var metres = Double.parseDouble(text);
      if (!(metres > 0) || Double.isInfinite(metres)) {
        throw new TypeConversionException(text);
      }
      return metres;
    }
  }
}

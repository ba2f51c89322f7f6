package fr.arpent.ui.map.raster;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.stream.DoubleStream;

/** One simple glyph: its contours of quadratic curves, cut into straight sides. */
final class GlyphContours {
  private static final int ON_CURVE = 1;
  private static final int REPEAT = 8;
  private static final int SIDES = 5;
  private final int[] ends;
  private final byte[] flags;
  private final double[] x;
  private final double[] y;

  /** Reads {@code contours} contours; {@code data} stands after the glyph's header. */
  GlyphContours(ByteBuffer data, int contours) {
    ends = new int[contours];
    for (var i = 0; i < contours; i++) {
      ends[i] = Short.toUnsignedInt(data.getShort());
    }
    data.position(data.position() + 2 + Short.toUnsignedInt(data.getShort(data.position())));
    var points = contours == 0 ? 0 : ends[contours - 1] + 1;
    flags = flags(data, points);
    x = coordinates(data, 2, 16, 1);
    y = coordinates(data, 4, 32, -1);
  }

  private static byte[] flags(ByteBuffer data, int points) {
    var flags = new byte[points];
    for (var i = 0; i < points; i++) {
      flags[i] = data.get();
      if ((flags[i] & REPEAT) != 0) {
        var times = Byte.toUnsignedInt(data.get());
        java.util.Arrays.fill(flags, i + 1, i + 1 + times, flags[i]);
        i += times;
      }
    }
    return flags;
  }

  /** Each coordinate is the step from the one before: one byte and a sign, two bytes, or none. */
  private double[] coordinates(ByteBuffer data, int isByte, int same, int sign) {
    var all = new double[flags.length];
    var value = 0;
    for (var i = 0; i < all.length; i++) {
      var alike = (flags[i] & same) != 0;
      if ((flags[i] & isByte) != 0) {
        value += Byte.toUnsignedInt(data.get()) * (alike ? 1 : -1);
      } else if (!alike) {
        value += data.getShort();
      }
      all[i] = sign * value;
    }
    return all;
  }

  Outline outline() {
    var rings = new ArrayList<double[]>();
    var from = 0;
    for (var end : ends) {
      rings.add(contour(from, end - from + 1));
      from = end + 1;
    }
    return new Outline(rings);
  }

  /** Between two points off the curve, a point on it lies half way. */
  private double[] contour(int from, int count) {
    var ring = DoubleStream.builder();
    for (var i = 0; i < count; i++) {
      var here = from + i;
      var before = from + (i + count - 1) % count;
      var after = from + (i + 1) % count;
      if ((flags[here] & ON_CURVE) != 0) {
        ring.add(x[here]).add(y[here]);
      } else {
        curve(ring, towards(x, here, before), towards(y, here, before), here, after);
      }
    }
    return ring.build().toArray();
  }

  private void curve(
      DoubleStream.Builder ring, double startX, double startY, int control, int after) {
    var endX = towards(x, control, after);
    var endY = towards(y, control, after);
    for (var side = 0; side <= SIDES; side++) {
      var t = (double) side / SIDES;
      var u = 1 - t;
      ring.add(u * u * startX + 2 * u * t * x[control] + t * t * endX);
      ring.add(u * u * startY + 2 * u * t * y[control] + t * t * endY);
    }
  }

  private double towards(double[] axis, int control, int other) {
    return (flags[other] & ON_CURVE) != 0 ? axis[other] : (axis[control] + axis[other]) / 2;
  }
}

package fr.arpent.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Reproducible chance. Each part of the town throws its own dice, named after the part, so that a
 * change in one part does not move the others. {@link Random} is used because the Java
 * specification fixes its numbers for ever.
 */
public final class Dice {
  private final long seed;
  private final Random random;

  private Dice(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** Dice that give the same throws for the same seed, on every machine. */
  public static Dice of(long seed) {
    return new Dice(seed);
  }

  /** Independent dice for the part of the town called {@code part}. */
  public Dice named(String part) {
    return new Dice(seed * 1_000_003 + part.hashCode());
  }

  /** A number from {@code low} (included) to {@code high} (excluded). */
  public double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A whole number from {@code low} to {@code high}, both included. */
  public int whole(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True with the given probability from 0 to 1. */
  public boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** One of the values, all equally likely. */
  public <T> T pick(List<? extends T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** One of the values, all equally likely. */
  public String pick(String... values) {
    return values[random.nextInt(values.length)];
  }

  /** The same values in another order. */
  public <T> List<T> shuffled(List<? extends T> values) {
    List<T> copy = new ArrayList<>(values);
    Collections.shuffle(copy, random);
    return copy;
  }
}

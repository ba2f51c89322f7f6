package fr.arpent.address.geocode;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers that were found already: the same address stands in many rows, and a run that another
 * step came between is made again. Safe for all threads.
 */
public final class KnownAnswers {
  private final Map<Question, Optional<Answer>> known = new ConcurrentHashMap<>();

  /** The likeliest answer to {@code question}, looked for where it is not known. */
  Optional<Answer> find(Question question, Geocoder geocoder) {
    return known.computeIfAbsent(question, geocoder::best);
  }

  /** Whether the answer to {@code question} is known, also that there is none. */
  boolean has(Question question) {
    return known.containsKey(question);
  }
}

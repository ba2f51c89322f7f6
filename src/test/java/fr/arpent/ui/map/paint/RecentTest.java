package fr.arpent.ui.map.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Values used last are kept, up to a bound. */
class RecentTest {
  private final Recent<String, Integer> recent = new Recent<>(2);
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void aValueIsMadeOnce() {
    assertThat(get("a")).isEqualTo(1);
    assertThat(get("a")).isEqualTo(1);
  }

  @Test
  void theOneUsedLongestAgoGoes() {
    get("a");
    get("b");
    get("a");
    get("c");

    assertThat(get("a")).isEqualTo(1);
    assertThat(get("b")).as("made again").isEqualTo(4);
  }

  private int get(String key) {
    return recent.get(key, made::incrementAndGet);
  }
}

package fr.arpent.ui.map.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Grouping;
import fr.arpent.ui.map.model.Hit;
import fr.arpent.ui.map.model.HitTest;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.OverlayMark;
import fr.arpent.ui.map.model.OverlayMark.Disc;
import fr.arpent.ui.map.model.OverlayMark.Frame;
import fr.arpent.ui.map.model.OverlayMark.Line;
import fr.arpent.ui.map.model.OverlayMark.Ring;
import fr.arpent.ui.map.model.OverlayMark.Stamp;
import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.model.VisitScene;
import fr.arpent.ui.map.model.VisitScene.Candidate;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Scheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is drawn above the tiles. */
class OverlayTest {
  private static final Letters LETTERS = Letters.load();
  private final Overlay overlay = new Overlay(Palette.of(Scheme.LIGHT), LETTERS);
  private final Viewport view = Grounds.view(2);
  private final PointCloud cloud =
      PointCloud.of(
          new Places(
              4,
              i -> Mercator.lon(Grounds.X + i * 20 * Grounds.METRE),
              i -> i == 3 ? Double.NaN : Mercator.lat(Grounds.Y)));

  @Test
  void theCurrentPointHasItsRingAndItsName() {
    var marks =
        marks(OverlayState.of(cloud, Grouping.CROWDED, 0, Callout.about("STV-0001", "6 places")));

    assertThat(of(marks, Ring.class))
        .singleElement()
        .satisfies(
            ring -> {
              assertThat(ring.x()).isCloseTo(256, within(1e-6));
              assertThat(ring.radius()).isEqualTo(14);
            });
    assertThat(of(marks, Stamp.class)).as("its glyph and its name").hasSize(2);
    assertThat(of(marks, Stamp.class).getLast().x()).isGreaterThan(260);
  }

  @Test
  void theRingGoesRoundTheGroupThatHidesTheCurrentPoint() {
    var crowd = PointCloud.of(new Places(40, i -> lon(i % 8), i -> lat(i / 8)));
    var marks =
        marks(OverlayState.of(crowd, Grouping.CROWDED, 0, Callout.about("STV-0001", "6 places")));

    var ring = of(marks, Ring.class).getFirst();
    assertThat(ring.radius() - ring.width() / 2)
        .as("outside of the corners of the square")
        .isGreaterThan(18.3);
    assertThat(of(marks, Disc.class)).as("nothing over its number").isEmpty();
    assertThat(of(marks, Stamp.class))
        .as("its name, beside the ring")
        .singleElement()
        .satisfies(
            name ->
                assertThat(name.x() + CalloutPainter.MARGIN)
                    .isGreaterThan(ring.x() + ring.radius() + ring.width() / 2));
    assertThat(
            new HitTest(crowd, view, Detail.of(view, 1), Grouping.CROWDED).at(ring.x(), ring.y()))
        .as("what is drawn in the middle of the ring")
        .isInstanceOf(Hit.Crowd.class);
  }

  @Test
  void withoutGroupsTheCurrentPointOfACrowdHasItsOwnRing() {
    var crowd = PointCloud.of(new Places(40, i -> lon(i % 8), i -> lat(i / 8)));

    assertThat(of(marks(OverlayState.of(crowd, Grouping.NEVER, 0, null)), Ring.class))
        .singleElement()
        .satisfies(
            ring ->
                assertThat(ring.x()).isCloseTo(view.screenX(crowd.places().x(0)), within(1e-6)));
  }

  private static double lon(int step) {
    return Mercator.lon(Grounds.X + step * 2 * Grounds.METRE);
  }

  private static double lat(int step) {
    return Mercator.lat(Grounds.Y + step * 2 * Grounds.METRE);
  }

  @Test
  void withoutCurrentPointThereIsNothing() {
    assertThat(marks(OverlayState.of(cloud, Grouping.CROWDED, -1, null))).isEmpty();
    assertThat(marks(OverlayState.of(cloud, Grouping.CROWDED, 3, null)))
        .as("no position")
        .isEmpty();
  }

  @Test
  void theVisitShowsCandidatesTrailAndProposal() {
    var scene =
        new VisitScene(
            0,
            List.of(at(10, -20), at(-30, 10)),
            true,
            new Callout("12 avenue de la Gare", "", "Entrée", true),
            List.of(1, 3, 2));
    var marks = marks(visiting(scene));

    var lines = of(marks, Line.class);
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst().points())
        .as("the point without position is passed over")
        .hasSize(6);
    assertThat(lines.get(1).on()).as("the sure one has a whole line").isZero();
    assertThat(lines.get(2).on()).isPositive();
    assertThat(of(marks, Stamp.class)).as("glyph, two squares, callout").hasSize(4);
  }

  @Test
  void anotherRowSelectedMeanwhileDoesNotTakeTheProposalAway() {
    var scene =
        new VisitScene(
            0,
            List.of(at(10, -20)),
            true,
            new Callout("12 avenue de la Gare", "", "Entrée", true),
            List.of(1));
    var name = Callout.about("STV-0003", "");
    var marks =
        marks(
            new OverlayState(cloud, Grouping.CROWDED, 2, name, scene, null, null, null, List.of()));

    assertThat(of(marks, Line.class))
        .as("trail and candidate are tied to the point of the visit")
        .allMatch(line -> Math.abs(line.points()[0] - view.screenX(cloud.places().x(0))) < 1e-6);
    assertThat(of(marks, Ring.class))
        .as("the ring is on the row selected")
        .singleElement()
        .satisfies(
            ring ->
                assertThat(ring.x()).isCloseTo(view.screenX(cloud.places().x(2)), within(1e-6)));
    assertThat(of(marks, Stamp.class)).as("two glyphs, square, callout, name").hasSize(5);
  }

  @Test
  void aProposalIsNotWrittenWhereItsPointIsOutOfView() {
    var proposal = new Callout("12 avenue de la Gare", "", "Entrée", true);
    var scene = new VisitScene(0, List.of(), true, proposal, List.of());
    var away = view.panned(2 * view.width(), 0);

    assertThat(of(marks(visiting(scene)), Stamp.class)).as("glyph and callout").hasSize(2);
    assertThat(of(overlay.marks(away, Detail.of(away, 1), visiting(scene)), Stamp.class))
        .as("the glyph, out of view")
        .hasSize(1);
  }

  @Test
  void inDoubtNoLineIsWhole() {
    var scene = new VisitScene(0, List.of(at(10, -20), at(-30, 10)), false, null, List.of());

    assertThat(of(marks(visiting(scene)), Line.class).stream().skip(1)).allMatch(l -> l.on() > 0);
  }

  @Test
  void aPointOnItsWayIsTiedToItsOldPlace() {
    var drag =
        new OverlayState.Drag(
            1, Grounds.X, Grounds.Y + 10 * Grounds.METRE, Callout.about("22 m", ""));
    var marks =
        marks(
            new OverlayState(
                cloud, Grouping.CROWDED, 1, null, VisitScene.NONE, null, drag, null, List.of()));

    assertThat(of(marks, Line.class).getLast().points())
        .containsExactly(new double[] {296, 256, 256, 276}, within(1e-6));
    assertThat(of(marks, Line.class).getLast().on()).isPositive();
  }

  @Test
  void aRectangleIsFramed() {
    var box = new Box(10, 10, 90, 60);
    var marks =
        marks(
            new OverlayState(
                cloud, Grouping.CROWDED, -1, null, VisitScene.NONE, null, null, box, List.of()));

    assertThat(of(marks, Frame.class)).singleElement().extracting(Frame::box).isEqualTo(box);
  }

  @Test
  void everyPointOfAStackIsLaidOut() {
    var marks =
        marks(
            new OverlayState(
                cloud,
                Grouping.CROWDED,
                1,
                null,
                VisitScene.NONE,
                null,
                null,
                null,
                List.of(0, 1, 2)));

    assertThat(of(marks, Stamp.class)).hasSize(4);
    assertThat(of(marks, Ring.class)).as("the current one, twice").hasSize(2);
  }

  @Test
  void withLargerTextAllIsAsMuchLargerAroundTheSamePlaces() {
    var scene =
        new VisitScene(
            0,
            List.of(at(10, -20), at(-30, 10)),
            true,
            new Callout("12 avenue de la Gare", "", "Entrée", true),
            List.of(1));
    var plain = marks(visiting(scene));
    var large = overlay.marks(view, Detail.of(view, 1, 2), visiting(scene));

    assertThat(of(large, Ring.class).getFirst())
        .isEqualTo(new Ring(256, 256, 28, 6, of(plain, Ring.class).getFirst().colour()));
    assertThat(of(large, Line.class).getFirst().points())
        .as("the trail leads to the same point")
        .containsExactly(of(plain, Line.class).getFirst().points(), within(1e-6));
    var before = of(plain, Stamp.class);
    var now = of(large, Stamp.class);
    for (var i = 0; i < before.size(); i++) {
      assertThat(now.get(i).ratio()).as("sharp").isEqualTo(1);
      assertThat(now.get(i).pixels().width() / (double) before.get(i).pixels().width())
          .as("glyph, squares, callout: %d", i)
          .isBetween(1.9, 2.1);
    }
  }

  @Test
  void theSameWordsAreDrawnOnce() {
    var state = OverlayState.of(cloud, Grouping.CROWDED, 0, Callout.about("STV-0001", ""));

    assertThat(of(marks(state), Stamp.class).getLast().pixels())
        .isSameAs(of(marks(state), Stamp.class).getLast().pixels());
  }

  private OverlayState visiting(VisitScene scene) {
    return new OverlayState(cloud, Grouping.CROWDED, 0, null, scene, null, null, null, List.of());
  }

  private List<OverlayMark> marks(OverlayState state) {
    return overlay.marks(view, Detail.of(view, 1), state);
  }

  private static Candidate at(double east, double south) {
    return new Candidate(
        Mercator.lon(Grounds.X + east * Grounds.METRE),
        Mercator.lat(Grounds.Y + south * Grounds.METRE));
  }

  private static <T> List<T> of(List<OverlayMark> marks, Class<T> kind) {
    return marks.stream()
        .flatMap(m -> kind.isInstance(m) ? Stream.of(kind.cast(m)) : Stream.of())
        .toList();
  }
}

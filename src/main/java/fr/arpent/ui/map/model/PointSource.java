package fr.arpent.ui.map.model;

/** Where rows are, by slot; longitude and latitude in degrees on WGS84. Immutable. */
public interface PointSource {

  /** No row has a position. */
  PointSource NONE =
      new PointSource() {
        @Override
        public int slots() {
          return 0;
        }

        @Override
        public double lon(int slot) {
          return Double.NaN;
        }

        @Override
        public double lat(int slot) {
          return Double.NaN;
        }
      };

  /** How many slots there are. */
  int slots();

  /** The longitude of the row in {@code slot}; NaN when it has no position. */
  double lon(int slot);

  /** The latitude of the row in {@code slot}; NaN when it has no position. */
  double lat(int slot);
}

package fr.arpent.measure;

import fr.arpent.address.search.StreetDraft;
import fr.arpent.address.search.Wanted;
import fr.arpent.geo.LonLat;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The baseline: streets in SQLite's full-text index, their numbers in its R*Tree. */
final class SqliteAddresses implements AutoCloseable {
  private static final int MOST = 100;
  private final Connection connection;

  private SqliteAddresses(Connection connection) {
    this.connection = connection;
  }

  /** Writes {@code streets} to {@code file}. */
  static SqliteAddresses write(Path file, List<StreetDraft> streets) throws SQLException {
    var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    connection.setAutoCommit(false);
    try (var tables = connection.createStatement()) {
      tables.execute("create virtual table street using fts5(name, city, prefix='3')");
      tables.execute("create virtual table place using rtree(id, x0, x1, y0, y1, +street)");
    }
    try (var street = connection.prepareStatement("insert into street values (?, ?)");
        var place = connection.prepareStatement("insert into place values (null,?,?,?,?,?)")) {
      var row = 0;
      for (var draft : streets) {
        row++;
        street.setString(1, draft.name().name());
        street.setString(2, draft.name().city());
        street.executeUpdate();
        for (var number : draft.numbers()) {
          place.setDouble(1, number.place().lon());
          place.setDouble(2, number.place().lon());
          place.setDouble(3, number.place().lat());
          place.setDouble(4, number.place().lat());
          place.setInt(5, row);
          place.executeUpdate();
        }
      }
    }
    connection.commit();
    return new SqliteAddresses(connection);
  }

  /** How many streets have some of the words or words that begin so, the best hundred. */
  int find(Wanted wanted) throws SQLException {
    var words =
        wanted.words().stream()
            .filter(w -> w.text().chars().allMatch(Character::isLetterOrDigit))
            .map(w -> "\"" + w.text() + "\"" + (w.text().length() > 2 ? "*" : ""))
            .collect(Collectors.joining(" or ".toUpperCase(java.util.Locale.ROOT)));
    if (words.isEmpty()) {
      return 0;
    }
    var sql = "select rowid from street where street match ? order by rank limit " + MOST;
    try (var query = connection.prepareStatement(sql)) {
      query.setString(1, words);
      try (var found = query.executeQuery()) {
        var count = 0;
        while (found.next()) {
          count += found.getInt(1) > 0 ? 1 : 0;
        }
        return count;
      }
    }
  }

  /** The street of the number nearest to {@code at} within about 100 m. */
  int nearest(LonLat at) throws SQLException {
    var sql =
        "select street from place where x1>=? and x0<=? and y1>=? and y0<=?"
            + " order by (x0-?)*(x0-?)*0.48+(y0-?)*(y0-?) limit 1";
    try (var query = connection.prepareStatement(sql)) {
      query.setDouble(1, at.lon() - 0.0013);
      query.setDouble(2, at.lon() + 0.0013);
      query.setDouble(3, at.lat() - 0.0009);
      query.setDouble(4, at.lat() + 0.0009);
      query.setDouble(5, at.lon());
      query.setDouble(6, at.lon());
      query.setDouble(7, at.lat());
      query.setDouble(8, at.lat());
      try (var found = query.executeQuery()) {
        return found.next() ? found.getInt(1) : 0;
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

package fr.arpent.project;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a project's SQLite file, set up so that what is committed survives a killed
 * program and a power cut: write-ahead log with full synchronisation, or a truncated journal on a
 * network share, where the log's shared memory does not work. Locking is never exclusive, so that a
 * second window can read. For one thread at a time.
 */
final class Database implements AutoCloseable {
  private static final Set<String> SHARES =
      Set.of(
          "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "afpfs", "webdav");

  private final Path file;
  private final Connection connection;
  private final boolean writable;

  private Database(Path file, Connection connection, boolean writable) {
    this.file = file;
    this.connection = connection;
    this.writable = writable;
  }

  /**
   * Opens {@code file}, creating it when {@code writable} and missing.
   *
   * @throws ProblemException when it cannot be opened
   */
  static Database open(Path file, boolean writable) {
    var properties = new Properties();
    properties.setProperty("busy_timeout", "5000");
    if (!writable) {
      properties.setProperty("open_mode", "1");
    }
    try {
      var connection = DriverManager.getConnection("jdbc:sqlite:" + file, properties);
      var database = new Database(file, connection, writable);
      if (writable) {
        database.run("PRAGMA journal_mode=" + (onShare(file) ? "TRUNCATE" : "WAL"));
        database.run("PRAGMA synchronous=FULL");
      }
      return database;
    } catch (SQLException e) {
      throw new ProblemException(problem(file, e), e);
    }
  }

  Path file() {
    return file;
  }

  /** Runs {@code sql} with {@code values} in its question marks. */
  void run(String sql, @Nullable Object... values) throws SQLException {
    try (var statement = prepare(sql, values)) {
      statement.execute();
    }
  }

  /** The rows that {@code sql} gives, each made into a value by {@code reader}. */
  <T> List<T> list(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
    try (var statement = prepare(sql, values);
        var rows = statement.executeQuery()) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    }
  }

  /** Does {@code writes} as one: all of it is on disk when this returns, or none. */
  void together(Writes writes) throws SQLException {
    connection.setAutoCommit(false);
    try {
      writes.write();
      connection.commit();
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** Moves the log into the file itself, so that a copy of the file alone is whole. */
  void checkpoint() throws SQLException {
    if (writable) {
      run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  @Override
  public void close() {
    try (connection) {
      checkpoint();
    } catch (SQLException e) {
      throw new ProblemException(problem(file, e), e);
    }
  }

  /** What {@code failure} means for the user. */
  static Problem problem(Path file, SQLException failure) {
    var code = failure.getErrorCode() & 0xFF;
    var word =
        switch (code) {
          case 13 -> "project.disk-full";
          case 11, 26 -> "project.damaged";
          case 8 -> "project.cannot-write";
          case 14 -> "project.cannot-open";
          case 5, 6 -> "project.busy";
          default -> "project.cannot-store";
        };
    return Problem.at(Place.file(file.toString()), word);
  }

  private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static boolean onShare(Path file) {
    try {
      var folder = file.toAbsolutePath().getParent();
      return file.toString().startsWith("\\\\")
          || SHARES.contains(Files.getFileStore(folder).type().toLowerCase(Locale.ROOT));
    } catch (IOException _) {
      return true; // what cannot be asked is treated with the greater care
    }
  }

  /** Makes a value of the row a result stands on. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Several writes. */
  @FunctionalInterface
  interface Writes {
    void write() throws SQLException;
  }
}

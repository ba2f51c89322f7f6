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
import org.sqlite.SQLiteJDBCLoader;

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

  /** How SQLite is asked to open a file. */
  private static final int READ = 1;

  private static final int WRITE = 2;
  private static final int CREATE = 4;
  private static final int URI = 0x40;

  /** SQLite's word for a file, or one it needs beside it, that cannot be opened. */
  private static final int CANNOT_OPEN = 14;

  private final Path file;
  private final Connection connection;
  private final boolean writable;

  private Database(Path file, Connection connection, boolean writable) {
    this.file = file;
    this.connection = connection;
    this.writable = writable;
  }

  /** Loads SQLite's library, which is unpacked into a folder for passing files first. */
  static void prepare() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception _) { // told where it matters: to whoever opens a project
    }
  }

  /**
   * Makes {@code file}.
   *
   * @throws ProblemException when it cannot be made
   */
  static Database create(Path file) {
    return new Database(file, connect(file, WRITE | CREATE), true);
  }

  /**
   * Opens {@code file} to write; nothing is written before {@link #keepSafe()}.
   *
   * @throws ProblemException when it cannot be opened
   */
  static Database write(Path file) {
    return new Database(file, connect(file, WRITE), true);
  }

  /**
   * Opens {@code file} to read. In a folder where the write-ahead log's shared memory cannot be
   * made, a file that was closed properly is read as it lies.
   *
   * @throws ProblemException when it cannot be opened
   */
  static Database read(Path file) {
    var usual = new Database(file, connect(file, READ), false);
    try {
      usual.list("SELECT count(*) FROM sqlite_schema", row -> row.getInt(1));
      return usual;
    } catch (SQLException e) {
      usual.letGo();
      if (primary(e) != CANNOT_OPEN || Files.exists(Path.of(file + "-wal"))) {
        throw new ProblemException(problem(file, e), e);
      }
      return new Database(file, connect(uri(file) + "?immutable=1", file, READ), false);
    }
  }

  private static Connection connect(Path file, int mode) {
    var plain = file.toString();
    return connect(plain.indexOf('?') < 0 ? plain : uri(file), file, mode);
  }

  private static Connection connect(String name, Path file, int mode) {
    var properties = new Properties();
    properties.setProperty("busy_timeout", "5000");
    properties.setProperty("open_mode", Integer.toString(mode | URI));
    try {
      return DriverManager.getConnection("jdbc:sqlite:" + name, properties);
    } catch (SQLException e) {
      throw new ProblemException(problem(file, e), e);
    }
  }

  /** The driver takes what follows a question mark for settings, unless it is escaped. */
  private static String uri(Path file) {
    return file.toUri().toString();
  }

  /** From now on what is committed survives a killed program and a power cut. */
  void keepSafe() {
    if (writable) {
      must(
          () -> {
            run("PRAGMA journal_mode=" + (onShare(file) ? "TRUNCATE" : "WAL"));
            run("PRAGMA synchronous=FULL");
          });
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

  /** What {@code question} gives, a failure of SQLite as a problem to show. */
  <T> T ask(Question<T> question) {
    try {
      return question.answer();
    } catch (SQLException e) {
      throw new ProblemException(problem(file, e), e);
    }
  }

  /** Does {@code writes}, a failure of SQLite as a problem to show. */
  void must(Writes writes) {
    ask(
        () -> {
          writes.write();
          return Boolean.TRUE;
        });
  }

  /** Closes what could not be used; that it could not is told already. */
  void letGo() {
    try {
      connection.close();
    } catch (SQLException _) {
      return;
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
    var word =
        switch (primary(failure)) {
          case 13 -> "project.disk-full";
          case 11, 26 -> "project.damaged";
          case 8 -> "project.cannot-write";
          case CANNOT_OPEN -> "project.cannot-open";
          case 5, 6 -> "project.busy";
          default -> "project.cannot-store";
        };
    return Problem.at(Place.file(file.toString()), word);
  }

  /** SQLite's error code without what it adds. */
  private static int primary(SQLException failure) {
    return failure.getErrorCode() & 0xFF;
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

  /** Something to read. */
  @FunctionalInterface
  interface Question<T> {
    T answer() throws SQLException;
  }

  /** Several writes. */
  @FunctionalInterface
  interface Writes {
    void write() throws SQLException;
  }
}

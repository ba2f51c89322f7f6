package fr.arpent.project;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.TableStore;
import fr.arpent.table.Table;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Whole tables in the project's file, each once, under the hash of its bytes. */
final class StoredTables implements TableStore {
  private final Database database;

  StoredTables(Database database) {
    this.database = database;
  }

  @Override
  public String keep(Table table) {
    var bytes = TableBytes.write(table);
    var key = sha256(bytes);
    database.must(() -> database.run("INSERT OR IGNORE INTO stored VALUES(?,?)", key, bytes));
    return key;
  }

  @Override
  public Table get(String key) {
    var found =
        database.ask(
            () -> database.list("SELECT bytes FROM stored WHERE key=?", r -> r.getBytes(1), key));
    if (found.isEmpty() || !sha256(found.getFirst()).equals(key)) {
      throw new ProblemException(damaged());
    }
    try {
      return TableBytes.read(found.getFirst());
    } catch (IOException e) {
      throw new ProblemException(damaged(), e);
    }
  }

  /** The SHA-256 of {@code bytes} in hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Problem damaged() {
    return Problem.at(Place.file(database.file().toString()), "project.damaged");
  }
}

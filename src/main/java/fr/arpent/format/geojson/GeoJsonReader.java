package fr.arpent.format.geojson;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.FileKind;
import fr.arpent.format.NotATable;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Recognised;
import fr.arpent.format.Source;
import fr.arpent.format.TableReader;
import fr.arpent.format.encoding.Encodings;
import fr.arpent.format.sheet.Oddities;
import fr.arpent.table.TableId;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads GeoJSON: a row a feature, numbered from 1. A file that is cut or broken gives the features
 * before that place, which is told.
 */
final class GeoJsonReader implements TableReader {
  private static final int ROWS_A_STEP = 1_000;
  private static final Pattern LINE = Pattern.compile("line (\\d+) column (\\d+)");

  /** Members of a collection that are said elsewhere or follow from its features. */
  private static final Set<String> EXPECTED = Set.of("type", "crs", "bbox", "name");

  @Override
  public Reading read(Source source, ReadOptions options, TableId id, Progress progress) {
    refuseOther(source, options);
    var text = Encodings.text(source, options);
    var oddities = new Oddities();
    var table = new FeatureTable(oddities);
    var stream =
        new FeatureStream(
            characters(text),
            feature -> {
              table.add(feature);
              if (table.rows() % ROWS_A_STEP == 0) {
                progress.step(Message.of("format.geojson.reading"), table.rows(), 0);
              }
            });
    var problems = new ArrayList<Problem>();
    brokenOff(stream, source, table).ifPresent(problems::add);
    if (!table.holdsObjects()) {
      throw new ProblemException(
          problems.isEmpty()
              ? Problem.at(Place.file(source.name()), "format.geojson.no-features")
              : problems.getFirst());
    }
    var system = SystemGuess.of(table.geometries(), stream.members(), options);
    var built = table.build(id, source.stem(), Integer.parseInt(system.value()));
    if (system.value().equals("0")) {
      problems.add(
          Problem.at(
              Place.file(source.name()),
              "format.geojson.no-system",
              String.join(", ", system.alternatives())));
    }
    leftOut(stream.members()).ifPresent(names -> problems.add(left(source, names)));
    problems.addAll(oddities.problems(Place.file(source.name())));
    return new Reading(
        built,
        new Recognised(GeoJsonFormat.ID, List.of(text.encoding(), system), List.of()),
        problems,
        List.of());
  }

  /** What is no JSON at all is named for what it is; a lenient parser makes words of anything. */
  private static void refuseOther(Source source, ReadOptions options) {
    var kind = FileKind.of(source).filter(k -> k != FileKind.JSON && k != FileKind.BINARY);
    if (kind.isPresent() && options.get(ReadOptions.FORMAT).isEmpty()) {
      NotATable.refuse(source);
    }
  }

  private static Reader characters(Encodings.Text text) {
    var utf8 = text.decoded();
    return new InputStreamReader(
        new ByteArrayInputStream(utf8.utf8(), utf8.from(), utf8.end() - utf8.from()),
        StandardCharsets.UTF_8);
  }

  /** Reads all; what broke it off, at the feature after the last whole one. */
  private static Optional<Problem> brokenOff(
      FeatureStream stream, Source source, FeatureTable table) {
    try {
      stream.read();
      return Optional.empty();
    } catch (IOException | JsonParseException | IllegalStateException broken) {
      var cut = isEnd(broken) || isEnd(broken.getCause());
      var at = LINE.matcher(String.valueOf(broken.getMessage()));
      var known = at.find();
      return Optional.of(
          Problem.at(
              Place.row(source.name(), table.rows() + 1),
              cut ? "format.geojson.cut" : "format.geojson.broken",
              known ? at.group(1) : "?",
              known ? at.group(2) : "?",
              table.rows()));
    }
  }

  /** Gson tells an end inside a text as a fault of the text. */
  private static boolean isEnd(@Nullable Throwable broken) {
    return broken instanceof EOFException
        || (broken != null && String.valueOf(broken.getMessage()).contains("Unterminated"));
  }

  private static Optional<String> leftOut(JsonObject members) {
    var names = members.keySet().stream().filter(name -> !EXPECTED.contains(name)).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private static Problem left(Source source, String names) {
    return Problem.at(Place.file(source.name()), "format.geojson.members", names);
  }
}

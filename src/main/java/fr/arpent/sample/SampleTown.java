package fr.arpent.sample;

import fr.arpent.sample.defibrillator.DefibrillatorFile;
import fr.arpent.sample.file.AddressFile;
import fr.arpent.sample.file.Background;
import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.FaultFile;
import fr.arpent.sample.file.Subject;
import fr.arpent.sample.lights.LightFiles;
import fr.arpent.sample.parking.ParkingFile;
import fr.arpent.sample.plan.TownPlan;
import fr.arpent.sample.school.SectorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Vernelle-le-Lac, a town that does not exist, with files as dirty as those of towns that do.
 *
 * <p>The same seed gives the same bytes on every machine. The files (see {@code verite/fautes.csv}
 * for every fault in them): the dirty files of four subjects, the town's addresses, the layers of
 * its map under {@code fond/}, and the truth under {@code verite/}.
 */
public final class SampleTown {
  /** The seed of the town that the program shows. */
  public static final long SEED = 95;

  private final TownPlan plan;
  private final List<Bytes> files = new ArrayList<>();

  private SampleTown(long seed) {
    Dice dice = Dice.of(seed);
    this.plan = TownPlan.of(dice.named("plan"));
    List<Supplier<Subject>> subjects =
        List.of(
            () -> new ParkingFile(plan, dice.named("parking")),
            () -> new DefibrillatorFile(plan, dice.named("defibrillators")),
            () -> new LightFiles(plan, dice.named("lights")),
            () -> new SectorFile(plan, dice.named("schools")),
            () -> new Background(plan),
            () -> new AddressFile(plan));
    // Each subject has its own dice, so that they can be made at the same time.
    List<Subject> made = subjects.parallelStream().map(Supplier::get).toList();
    made.forEach(subject -> files.addAll(subject.files()));
    files.add(FaultFile.of(made.stream().flatMap(subject -> subject.faults().stream()).toList()));
  }

  /** The town that the program shows. */
  public static SampleTown standard() {
    return new SampleTown(SEED);
  }

  /** The town of another seed, for tests. */
  public static SampleTown of(long seed) {
    return new SampleTown(seed);
  }

  /** Streets, buildings and addresses, in Lambert-93 metres. */
  public TownPlan plan() {
    return plan;
  }

  /** The content of every file, in the order of writing. */
  public List<Bytes> files() {
    return List.copyOf(files);
  }

  /**
   * Writes all files under the folder, which is made if it is missing; files of the same name are
   * replaced, each at once.
   *
   * @return the files written
   * @throws IOException if one cannot be written; those before it stay
   */
  public List<Path> write(Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Bytes file : files) {
      written.add(file.write(folder));
    }
    return written;
  }
}

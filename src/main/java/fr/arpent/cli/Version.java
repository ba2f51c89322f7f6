package fr.arpent.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar's manifest; none when run from class files. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {line(Version.class.getPackage().getImplementationVersion())};
  }

  static String line(@Nullable String built) {
    return built == null ? "arpent" : "arpent " + built;
  }
}

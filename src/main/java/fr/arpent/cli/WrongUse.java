package fr.arpent.cli;

import fr.arpent.text.Texts;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language why a command line cannot be run. */
final class WrongUse {
  private final Texts texts;

  WrongUse(Texts texts) {
    this.texts = texts;
  }

  /** One line: what is wrong, and where to look. */
  String say(ParameterException wrong) {
    var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return texts.say("cli.wrong-use", reason(wrong), command);
  }

  private String reason(ParameterException wrong) {
    return switch (wrong) {
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          texts.say(
              "cli.wrong-use.missing",
              missing.getMissing().stream().map(WrongUse::name).collect(Collectors.joining(" ")));
      case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() ->
          texts.say("cli.wrong-use.unknown", unmatched.getUnmatched().getFirst());
      case OverwrittenOptionException twice ->
          texts.say("cli.wrong-use.twice", name(twice.getOverwritten()));
      default ->
          wrong.getArgSpec() == null
              ? texts.say("cli.wrong-use.incomplete")
              : texts.say("cli.wrong-use.value", name(wrong.getArgSpec()), value(wrong));
    };
  }

  private static String name(ArgSpec argument) {
    return argument.isOption()
        ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
        : argument.paramLabel();
  }

  private static String value(ParameterException wrong) {
    return wrong.getValue() == null ? "" : wrong.getValue();
  }
}

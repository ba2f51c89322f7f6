package fr.arpent.ui.visit;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.model.VisitScene;
import fr.arpent.visit.proposal.Choice;
import java.util.List;

/** What the map shows around the point of a visit. */
final class VisitScenes {
  private final Words words;

  VisitScenes(Words words) {
    this.words = words;
  }

  /** The scene of {@code shown}. */
  VisitScene of(VisitShown shown) {
    if (!shown.hasPoint()) {
      return VisitScene.NONE;
    }
    if (shown.looking()) {
      var number = shown.view().number(shown.slot());
      return new VisitScene(
          shown.slot(),
          List.of(),
          false,
          Callout.about(words.say("ui.visit.looking", number), ""),
          shown.view().trail(shown.slot()));
    }
    var proposal = shown.proposal();
    return new VisitScene(
        shown.slot(),
        proposal.choices().stream().map(VisitScenes::candidate).toList(),
        shown.proposes(),
        callout(shown),
        shown.view().trail(shown.slot()));
  }

  private Callout callout(VisitShown shown) {
    var proposal = shown.proposal();
    if (shown.several()) {
      var many = words.say("ui.visit.chosen", shown.chosen().size());
      return new Callout(many, "", digits(proposal.choices().size()), true);
    }
    var enter = words.say("ui.visit.key.enter");
    if (shown.writing().isPresent()) {
      var text = shown.address().filter(t -> !t.isBlank());
      return new Callout(
          text.orElseGet(() -> words.say("ui.visit.writing." + purpose(shown))),
          "",
          shown.enterActs() ? enter : "",
          true);
    }
    return switch (proposal.outcome()) {
      case WRITE -> new Callout(proposal.choices().getFirst().text(), "", enter, true);
      case KEEP -> new Callout(proposal.present(), "", enter, true);
      case WAIT ->
          new Callout(words.say(proposal.reason()), "", digits(proposal.choices().size()), true);
    };
  }

  private static String purpose(VisitShown shown) {
    return shown.writing().orElseThrow().purpose().word();
  }

  private String digits(int choices) {
    return switch (choices) {
      case 0 -> "";
      case 1 -> "1";
      default -> words.say("ui.visit.digits", choices);
    };
  }

  private static VisitScene.Candidate candidate(Choice choice) {
    return new VisitScene.Candidate(choice.place().lon(), choice.place().lat());
  }
}

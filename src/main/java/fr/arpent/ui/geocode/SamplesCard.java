package fr.arpent.ui.geocode;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Three addresses as they will be read; after a walk, what came of it. */
final class SamplesCard {
  private final GeocodeModel model;
  private final ReviewModel review;
  private final Parts parts;
  private final VBox root = new VBox();

  SamplesCard(GeocodeModel model, ReviewModel review, Parts parts) {
    this.model = model;
    this.review = review;
    this.parts = parts;
    root.setId("geocode-samples");
    root.getStyleClass().add("card");
    Parts.follow(
        root,
        this::fill,
        model.columns(),
        model.onlyShown(),
        model.bench().desk().sheet(),
        review.ended(),
        parts.words().texts());
  }

  VBox node() {
    return root;
  }

  private void fill() {
    root.getChildren().clear();
    var walked = review.ended().get();
    if (walked != null) {
      var over = new Label(parts.words().say("ui.geocode.walked", walked.taken(), walked.left()));
      over.setId("geocode-walked");
      over.getStyleClass().add("visit-sure");
      over.setWrapText(true);
      root.getChildren().add(over);
    }
    var samples = model.samples();
    if (samples.isEmpty()) {
      var about = Parts.small(parts.words().say("ui.geocode.no-columns"));
      about.setId("geocode-no-columns");
      about.setWrapText(true);
      root.getChildren().add(about);
    } else {
      root.getChildren().add(parts.label("ui.geocode.samples", "text-semibold"));
      samples.forEach(sample -> root.getChildren().add(line(sample)));
      var about = Parts.small(parts.words().say("ui.geocode.about"));
      about.setWrapText(true);
      about.setMinHeight(Region.USE_PREF_SIZE);
      root.getChildren().add(about);
    }
  }

  private HBox line(Sample sample) {
    var row = Parts.small(parts.words().say("ui.geocode.row", sample.row()));
    row.setMinWidth(Region.USE_PREF_SIZE);
    var asked = sample.question();
    var text = new Label(asked.text());
    text.setMinWidth(0);
    text.setTooltip(new Tooltip(asked.text()));
    var codes = Parts.small((asked.postcode() + "  " + asked.citycode()).strip());
    codes.setMinWidth(Region.USE_PREF_SIZE);
    return new HBox(10, row, text, codes);
  }
}

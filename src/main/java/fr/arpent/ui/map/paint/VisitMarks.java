package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.CandidateLayout;
import fr.arpent.ui.map.model.CandidateLayout.Spot;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.OverlayMark.Line;
import fr.arpent.ui.map.model.VisitScene;
import fr.arpent.ui.theme.Tone;
import java.util.List;

/** What the visit shows around its point, whichever row is selected meanwhile. */
final class VisitMarks {
  private final MarkSheet sheet;
  private final VisitScene visit;
  private final double x;
  private final double y;
  private final double[] trail;
  private final List<Spot> spots;

  /** Around the point of {@code visit}, which has a place. */
  VisitMarks(MarkSheet sheet, VisitScene visit) {
    this.sheet = sheet;
    this.visit = visit;
    x = sheet.xOf(visit.slot());
    y = sheet.yOf(visit.slot());
    trail = trail();
    spots = CandidateLayout.of(x, y, visit.candidates().stream().map(this::wanted).toList());
  }

  /** The lines to the next points and to the candidates. */
  void lines() {
    sheet.add(new Line(trail, 2, sheet.argb(Tone.ACCENT), 2, 6));
    for (var i = 0; i < spots.size(); i++) {
      var line = new double[] {x, y, spots.get(i).x(), spots.get(i).y()};
      sheet.add(new Line(line, 1.5, sheet.argb(Tone.ACCENT), firm(i) ? 0 : 3, 4));
    }
  }

  /** The numbered squares, and what is proposed or asked. */
  void words() {
    for (var i = 0; i < spots.size(); i++) {
      sheet.square(spots.get(i).x(), spots.get(i).y(), i + 1, firm(i));
    }
    var proposal = visit.callout();
    if (proposal != null && sheet.whole().contains(x, y)) { // it has no point to tell of elsewhere
      sheet.around(x, y, proposal, spots.stream().map(Spot::box).toList(), trail);
    }
  }

  private boolean firm(int candidate) {
    return candidate == 0 && visit.sure();
  }

  private double[] trail() {
    var next = visit.trail().stream().filter(sheet::has).toList();
    var line = new double[2 * next.size() + 2];
    line[0] = x;
    line[1] = y;
    for (var i = 0; i < next.size(); i++) {
      line[2 * i + 2] = sheet.xOf(next.get(i));
      line[2 * i + 3] = sheet.yOf(next.get(i));
    }
    return line;
  }

  private Spot wanted(VisitScene.Candidate candidate) {
    return new Spot(sheet.x(Mercator.x(candidate.lon())), sheet.y(Mercator.y(candidate.lat())));
  }
}

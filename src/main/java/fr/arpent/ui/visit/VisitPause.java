package fr.arpent.ui.visit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;

/**
 * What the visit shows while it rests.
 *
 * @param going whether it goes on
 * @param resume takes it up again
 */
record VisitPause(ReadOnlyBooleanProperty going, Button resume) {}

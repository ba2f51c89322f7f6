package fr.arpent.ui.check;

import javafx.scene.image.Image;

/**
 * Where a hypothesis puts the points.
 *
 * @param outside how many lie too far from the others to be on it
 */
public record SmallMap(Image image, int outside) {}

package fr.arpent.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A tab of the dock.
 *
 * @param id its stable word
 * @param title its name, said again when the language changes
 * @param badge the count beside it; empty for none
 * @param alarm whether the count is about errors
 * @param list the left part
 * @param detail the right part
 * @param extras what stands at the right of the strip while it is in front
 */
public record DockTab(
    String id,
    ObservableValue<String> title,
    ObservableValue<String> badge,
    boolean alarm,
    Region list,
    Region detail,
    Node extras) {}

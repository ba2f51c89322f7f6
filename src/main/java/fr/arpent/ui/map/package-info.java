/**
 * The map beside the grid: {@link fr.arpent.ui.map.MapPane} and the gestures and keys that work on
 * it. The selection it shows and sets is the desk's; moving a point asks the desk for an operation.
 * What is shown is decided in {@code model} and drawn in {@code paint}, both without a toolkit, so
 * that {@link fr.arpent.ui.map.MapPicture} gives the same picture on a machine without a display.
 * May use {@code ui.desk}, {@code ui.theme}, {@code geo} and what stands above; used by the
 * composition of the window.
 */
@NullMarked
package fr.arpent.ui.map;

import org.jspecify.annotations.NullMarked;

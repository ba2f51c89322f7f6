package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a column's header beside its name.
 *
 * @param icon the Feather icon of its type ({@code type}, {@code hash}, {@code calendar}…)
 * @param caption type in words, required, outside the schema
 * @param right how many cells are right
 * @param toLookAt how many have a warning or advice
 * @param wrong how many break the schema
 * @param empty how many are empty and may be
 * @param numeric whether its texts stand right-aligned
 * @param choices the allowed values, for editing from a list; null when free
 */
public record HeaderMark(
    String icon,
    Message caption,
    int right,
    int toLookAt,
    int wrong,
    int empty,
    boolean numeric,
    java.util.@Nullable List<String> choices) {}

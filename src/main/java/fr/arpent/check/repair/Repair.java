package fr.arpent.check.repair;

import fr.arpent.base.Message;

/**
 * A certain better text: it says the same and breaks no rule.
 *
 * @param before the text as it is
 * @param after the text as it should be
 * @param kind what is done to it, for people: "spelled as in the list"
 */
public record Repair(String before, String after, Message kind) {}

package fr.arpent.visit.share;

/**
 * What one person answered.
 *
 * @param who the person, and the file where they differ; as text
 * @param text what they wrote: the cell's text, or the mark's word
 */
public record Answer(String who, String text) {}

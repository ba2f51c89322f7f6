package fr.arpent.project;

/** The parts of a project that was just opened. */
record Opened(ProjectFile file, ProjectLock lock, States states, Present present) {}

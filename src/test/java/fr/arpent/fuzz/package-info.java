/** What Jazzer throws bytes at: readers of what comes from elsewhere. */
package fr.arpent.fuzz;

/**
 * Where everything is put together: the program's entry and the one class that wires the parts by
 * their constructors. It may call every package; none may call it.
 */
@NullMarked
package fr.arpent;

import org.jspecify.annotations.NullMarked;

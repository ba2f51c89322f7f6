/** Tests against a server of our own: it answers, is slow, fails and cuts. */
@NullMarked
package fr.arpent.address.online;

import org.jspecify.annotations.NullMarked;

/**
 * The only door of addresses to the network: files of the national base fetched when somebody asks
 * for them, and the national address service where it was switched on. {@link
 * fr.arpent.address.online.Web} alone opens a connection, and only while it is called.
 */
@NullMarked
package fr.arpent.address.online;

import org.jspecify.annotations.NullMarked;

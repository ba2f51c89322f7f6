/**
 * Table Schema as values: a {@link fr.arpent.schema.TableSchema} is a list of {@link
 * fr.arpent.schema.Field}s with their types and rules, keys, and the national validator's checks by
 * name. Says what a table should be and nothing about how it got so.
 *
 * <p>Sub-packages: {@code type} reads texts as values, {@code constraint} holds the rules a value
 * may break, {@code json} reads and writes the specification's JSON, {@code catalogue} has the
 * schemas that come with the program. May use {@code table}; {@code check} and all above use it.
 */
@NullMarked
package fr.arpent.schema;

import org.jspecify.annotations.NullMarked;

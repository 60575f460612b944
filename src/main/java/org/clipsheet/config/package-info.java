/**
 * The three files and the environment → one immutable {@link org.clipsheet.config.Settings}, or every problem at once.
 *
 * <p>Files are read as YAML 1.2 nodes, so that each problem can name its line and column, and scalars are taken as written
 * ({@code no} and {@code 112} are words where words are asked for). Each settings record lives beside the code that reads
 * it; this package only fills them. It neither keeps nor watches anything.
 */
@NullMarked
package org.clipsheet.config;

import org.jspecify.annotations.NullMarked;

package org.clipsheet.query;

import java.util.Set;

/**
 * A word of a field, part of one, or a name, where it stands.
 *
 * @param position counted in words from 0; the parts of a hyphened word have positions of their own, the first of them
 *     that of the whole
 * @param start its first UTF-16 unit in the field
 * @param end one past its last
 * @param terms under which queries find it
 */
public record ArticleToken(int position, int start, int end, Set<String> terms) {}

package org.clipsheet.watch;

import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.Expression;
import org.jspecify.annotations.Nullable;

/**
 * One interest.
 *
 * @param sought what an article must satisfy; the keys of the watchlist joined by AND
 * @param was the name this watch had before; its history is taken over
 */
public record Watch(
    WatchName name, Expression sought, @Nullable WatchName was) {}

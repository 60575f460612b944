/**
 * Use cases of the person at the desk: taking new settings ({@link org.clipsheet.app.desk.ApplySettings}), trying an edited
 * watchlist on the past ({@link org.clipsheet.app.desk.TryWatchlist}), the life of an article ({@link
 * org.clipsheet.app.desk.ExplainArticle}), how the sources are ({@link org.clipsheet.app.desk.ReviewSources}).
 */
@NullMarked
package org.clipsheet.app.desk;

import org.jspecify.annotations.NullMarked;

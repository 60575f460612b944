/**
 * Use cases on sources: a poll with everything it brings ({@link org.clipsheet.app.source.PollSource}) and the folding of
 * what matched into stories ({@link org.clipsheet.app.source.FoldMatches}).
 *
 * <p>Here the stages meet: values go from one to the next, and what they made is committed. Fetching and reading happen
 * outside any transaction; one poll ends in one commit, so that a process killed at any instant has either taken a
 * listing in or not seen it.
 */
@NullMarked
package org.clipsheet.app.source;

import org.jspecify.annotations.NullMarked;

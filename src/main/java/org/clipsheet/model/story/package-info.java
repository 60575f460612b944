/** Articles that report the same thing, and the sentences that stand for them. Values only. */
@NullMarked
package org.clipsheet.model.story;

import org.jspecify.annotations.NullMarked;

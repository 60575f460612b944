package org.clipsheet.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the articles of one story go; each into one of the three.
 *
 * @param card absent where nothing of the story deserves one
 * @param since carriers of what an earlier edition showed
 * @param late articles found long after they were published
 */
record StoryPlan(@Nullable CardPlan card, List<Candidate> since, List<Candidate> late) {}

package org.clipsheet.store;

import java.time.Duration;
import java.time.Instant;
import org.clipsheet.model.article.SiteFurniture;

/** What the pages of each site have in common. Advice: what is lost of it is learned again, and costs no article. */
public interface FurnitureStore {

  /** A site that has taught nothing for so long is forgotten. */
  Duration KEPT_FOR = Duration.ofDays(90);

  /** What is known of this host; {@link SiteFurniture#NONE} where nothing is. */
  SiteFurniture of(String host);

  /** Takes the place of what was known of the host, and forgets the sites that were last heard of too long ago. */
  void keep(String host, SiteFurniture known, Instant now);
}

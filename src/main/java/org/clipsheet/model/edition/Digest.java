package org.clipsheet.model.edition;

import java.time.ZoneId;
import java.util.List;
import org.clipsheet.model.article.WatchName;
import org.jspecify.annotations.Nullable;

/**
 * A recurring product: which watches, when, to whom.
 *
 * @param recipients mail addresses (RFC 5322 addr-spec), at least one
 * @param zone in which its schedule runs and its times are told
 * @param language BCP 47 tag of the digest's own words
 * @param watches in the order they are shown; empty stands for all, in the watchlist's order
 * @param maxStories stories shown with a summary; what is over is listed by title
 * @param was the name this digest had before; its history is taken over
 */
public record Digest(
    DigestName name,
    List<String> recipients,
    Schedule schedule,
    ZoneId zone,
    String language,
    List<WatchName> watches,
    int maxStories,
    WhenEmpty whenEmpty,
    @Nullable DigestName was) {

  public Digest {
    recipients = List.copyOf(recipients);
    watches = List.copyOf(watches);
    if (recipients.isEmpty()) {
      throw new IllegalArgumentException("digest " + name + " has no recipient");
    }
    if (maxStories < 1) {
      throw new IllegalArgumentException(
          "digest " + name + ": max-stories must be at least 1: " + maxStories);
    }
  }
}

package org.clipsheet.model.source;

import java.time.Instant;

/**
 * What a host answered when asked for its robots.txt (RFC 9309).
 *
 * @param status the HTTP status, 0 where there was no answer
 * @param text the file, empty unless the status is 200
 */
public record RobotsFile(int status, String text, Instant fetchedAt) {}

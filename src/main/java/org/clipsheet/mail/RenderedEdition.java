package org.clipsheet.mail;

/**
 * What a reader sees of an edition.
 *
 * @param subject one line, at most 78 characters (RFC 5322 section 2.1.1), different from one edition to the next
 * @param html a whole document, usually at most 90 KB; longer only where even the titles take more
 * @param text the same edition for readers of plain text: same links, same order, lines of at most 78 characters but
 *     for links
 */
public record RenderedEdition(String subject, String html, String text) {}

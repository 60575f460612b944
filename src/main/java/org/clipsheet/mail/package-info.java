/**
 * From an edition to the mail server, in three steps that know nothing of each other.
 *
 * <p>{@link org.clipsheet.mail.EditionRenderer} turns an edition into a subject, HTML and text through templates that
 * users may change. {@link org.clipsheet.mail.MessageComposer} turns those into the exact bytes of a message, which the
 * caller stores. {@link org.clipsheet.mail.MailServer} hands stored bytes to a server, unchanged, and says how that
 * ended as a {@link org.clipsheet.mail.SendOutcome}.
 *
 * <p>The split is what makes a retry safe: it sends the stored bytes again, under the same Message-ID, whatever the
 * templates or the settings have become since. SMTP cannot deliver exactly once (RFC 1047), so the one question that
 * matters is whether the final dot had left when the connection broke; {@code SmtpExchange} watches for that.
 *
 * <p>Left out: when to try again and how often, the queue of deliveries, signatures (DKIM is the relay's), and links for
 * unsubscribing, since a desk without a public address has no page that could answer them: the footer names the file to
 * edit instead.
 *
 * <p>All text of an edition comes from strangers. It is cleaned in one place ({@code PlainText}), links in another
 * ({@code SafeLink}), before a template sees them.
 */
@NullMarked
package org.clipsheet.mail;

import org.jspecify.annotations.NullMarked;

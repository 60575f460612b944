package org.clipsheet.mail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.clipsheet.model.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Renders editions through the shipped templates or the user's. Thread-safe.
 *
 * <p>A mail that a mail program cuts off is a mail that loses items, so the length is bounded, and never by leaving
 * something out: stories that do not fit are told by their title, source, matched words and links instead of in full.
 */
public final class EditionRenderer {

  /** Below the 102 KB at which Gmail cuts off, with room for what relays add. */
  private static final int MAX_HTML_BYTES = 90_000;

  /** How many stories are told in full where even all titles together are too long. */
  private static final int IN_FULL_AT_LEAST = 12;

  private final Templates templates;

  /**
   * @param userTemplates a folder whose files stand in for the shipped templates of the same name; read again for every
   *     edition, so that an edit needs no restart. Absent: the shipped ones.
   */
  public EditionRenderer(@Nullable Path userTemplates) {
    this.templates = new Templates(userTemplates);
  }

  /**
   * Renders both parts.
   *
   * @throws BrokenTemplateException if a template cannot be rendered; a renderer without a folder then still works
   */
  public RenderedEdition render(Edition edition, String recipient) {
    templates.refresh();
    EditionPage page = new EditionPage(edition, recipient);
    EditionView view = fitting(page);
    return new RenderedEdition(page.subject(), templates.html(view), templates.text(view));
  }

  /** As many stories in full as fit; measured rather than estimated, since users change templates. */
  private EditionView fitting(EditionPage page) {
    int fits = -1;
    int tooMany = page.storyCount() + 1;
    for (int tried = page.storyCount(); tooMany - fits > 1; tried = (fits + tooMany) / 2) {
      if (fits(page.view(tried, false))) {
        fits = tried;
      } else {
        tooMany = tried;
      }
    }
    return fits >= 0
        ? page.view(fits, false)
        : page.view(Math.min(IN_FULL_AT_LEAST, page.storyCount()), true);
  }

  private boolean fits(EditionView view) {
    return templates.html(view).getBytes(StandardCharsets.UTF_8).length <= MAX_HTML_BYTES;
  }
}

package org.clipsheet.read.article;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.document.PageText;

/** Tells documents that can be HTML from those that cannot, by what HTTP says and by their first bytes. */
final class PageKind {
  private static final Map<String, String> SIGNATURES = Map.of(
      "%PDF-", "application/pdf",
      "\u0089PNG", "image/png",
      "\u00FF\u00D8\u00FF", "image/jpeg",
      "GIF8", "image/gif",
      "PK\u0003\u0004", "application/zip",
      "\u001F\u008B", "application/gzip");
  private static final int HEAD = 1024;

  private PageKind() {}

  /** Why the document holds no page; empty where it may hold one. */
  static Optional<String> whyUnreadable(WebDocument document) {
    String head = new String(document.head(HEAD), StandardCharsets.ISO_8859_1);
    if (head.isBlank() && document.size() <= HEAD) {
      return Optional.of("empty document");
    }
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (head.startsWith(signature.getKey())) {
        return Optional.of("not HTML (" + signature.getValue() + ")");
      }
    }
    String type = document.contentType() == null ? "" : mediaType(document.contentType());
    boolean mayBeHtml =
        type.isEmpty() || type.contains("html") || type.contains("xml") || looksLikeMarkup(head);
    return mayBeHtml ? Optional.empty() : Optional.of("not HTML (" + type + ")");
  }

  private static String mediaType(String contentType) {
    int parameters = contentType.indexOf(';');
    return PageText.lower(parameters < 0 ? contentType : contentType.substring(0, parameters))
        .strip();
  }

  /** Servers send pages as text/plain or application/octet-stream often enough. */
  private static boolean looksLikeMarkup(String head) {
    String lower = PageText.lower(head);
    return lower.contains("<!doctype html")
        || lower.contains("<html")
        || lower.contains("<head")
        || lower.contains("<body");
  }
}

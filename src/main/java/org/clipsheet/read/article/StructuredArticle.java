package org.clipsheet.read.article;

import java.util.List;

/**
 * What a page's JSON-LD says of its article (schema.org Article and its kinds). Strings are as written and empty where
 * nothing is said.
 *
 * @param types the schema.org types of the object, such as {@code NewsArticle}
 * @param body the text, often cut or without paragraphs
 * @param people names of the authors that are not declared to be organisations
 * @param organizations names of authors that are
 * @param keywords as many as are told apart; one may be a list of several
 * @param images addresses of pictures that are not said to be small
 */
record StructuredArticle(
    List<String> types,
    String headline,
    String body,
    List<String> people,
    List<String> organizations,
    String publisher,
    String published,
    String modified,
    String language,
    String section,
    List<String> keywords,
    List<String> images) {

  static final StructuredArticle NONE = new StructuredArticle(
      List.of(), "", "", List.of(), List.of(), "", "", "", "", "", List.of(), List.of());

  boolean isArticle() {
    return !types.isEmpty();
  }
}

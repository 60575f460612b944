package org.clipsheet.country;

/**
 * Where a country is named.
 *
 * @param code ISO 3166-1, two capital letters; XK for Kosovo
 * @param text in which of the texts, from 0
 * @param first its first word in that text, from 0
 * @param last its last word
 */
public record CountryMention(String code, int text, int first, int last) {}

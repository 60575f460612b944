package org.clipsheet.query;

/**
 * What is wrong in a query.
 *
 * @param offset UTF-16 units into the query
 * @param message what is wrong and what was probably meant
 */
public record QueryProblem(int offset, String message) {}

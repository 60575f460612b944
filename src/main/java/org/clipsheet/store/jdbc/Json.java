package org.clipsheet.store.jdbc;

import java.util.List;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.article.Surroundings;
import org.clipsheet.model.story.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Small values and lists of them as JSON in one column. Thread-safe. */
final class Json {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<Passage>> PASSAGES = new TypeReference<>() {};
  private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

  private Json() {}

  static String of(List<?> values) {
    return MAPPER.writeValueAsString(values);
  }

  /** Absent where there is nothing. */
  static @Nullable String of(Surroundings around) {
    return around.equals(Surroundings.NONE) ? null : MAPPER.writeValueAsString(around);
  }

  static Surroundings surroundings(@Nullable String json) {
    return json == null ? Surroundings.NONE : MAPPER.readValue(json, Surroundings.class);
  }

  static List<String> texts(String json) {
    return MAPPER.readValue(json, TEXTS);
  }

  static List<Passage> passages(String json) {
    return MAPPER.readValue(json, PASSAGES);
  }

  static List<Change> changes(String json) {
    return MAPPER.readValue(json, CHANGES);
  }
}

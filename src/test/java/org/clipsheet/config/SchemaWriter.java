package org.clipsheet.config;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The keys of a configuration file → its JSON Schema (draft 2020-12), by which editors complete and check. */
final class SchemaWriter {
  private static final JsonMapper JSON = JsonMapper.shared();

  private SchemaWriter() {}

  static ObjectNode schema(String file) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Clipsheet: " + file);
    schema.setAll(mapping(FileKeys.of(file)));
    return schema;
  }

  private static ObjectNode mapping(Keys keys) {
    ObjectNode schema = JSON.createObjectNode().put("type", "object");
    schema.put("additionalProperties", false);
    if (!keys.required().isEmpty()) {
      schema.set("required", texts(keys.required()));
    }
    if (!keys.oneOf().isEmpty()) {
      ArrayNode any = schema.putArray("anyOf");
      keys.oneOf().forEach(name -> any.add(requiring(List.of(name))));
    }
    ObjectNode properties = schema.putObject("properties");
    keys.keys().forEach(key -> properties.set(key.name(), described(key)));
    if (!keys.exclusive().isEmpty()) {
      ArrayNode any = schema.putObject("not").putArray("anyOf");
      pairs(keys.exclusive()).forEach(pair -> any.add(requiring(pair)));
    }
    if (!keys.together().isEmpty()) {
      ObjectNode dependent = schema.putObject("dependentRequired");
      keys.together()
          .forEach(name -> dependent.set(
              name,
              texts(
                  keys.together().stream().filter(other -> !other.equals(name)).toList())));
    }
    return schema;
  }

  private static ObjectNode described(Keys.Key key) {
    ObjectNode schema = form(key.form());
    if (!key.description().isEmpty()) {
      schema.put("description", key.description());
    }
    return schema;
  }

  private static ObjectNode form(Form form) {
    ObjectNode schema = JSON.createObjectNode();
    switch (form) {
      case Form.Text text -> {
        // As written: 112 and true are words too.
        if (text.pattern().isEmpty()) {
          schema.set("type", texts(List.of("string", "number", "boolean")));
        } else {
          schema.put("type", "string").put("pattern", text.pattern());
        }
      }
      case Form.Scalar scalar ->
        schema.set("type", texts(List.of("string", "number", "boolean", "null")));
      case Form.Flag flag ->
        schema.putArray("enum").add(true).add(false).add("true").add("false");
      case Form.Count count ->
        schema
            .set("type", texts(List.of("integer", "string")))
            .put("minimum", 1)
            .put("pattern", Section.COUNT);
      case Form.Duration duration -> {
        if (duration.words().isEmpty()) {
          return form(new Form.Text(Durations.PATTERN));
        }
        schema
            .putArray("anyOf")
            .add(form(new Form.Text(Durations.PATTERN)))
            .add(form(new Form.Choice(duration.words())));
      }
      case Form.Choice choice -> schema.set("enum", texts(choice.words()));
      case Form.OneOrMore more -> {
        ObjectNode list = JSON.createObjectNode().put("type", "array");
        list.set("items", form(more.element()));
        schema.putArray("anyOf").add(form(more.element())).add(list);
      }
      case Form.Mapping mapping -> {
        return mapping(mapping.keys());
      }
      case Form.Entries entries -> {
        schema.set("type", texts(List.of("array", "null")));
        List<ObjectNode> forms =
            entries.forms().stream().map(SchemaWriter::form).toList();
        if (forms.size() == 1) {
          schema.set("items", forms.getFirst());
        } else {
          schema.putObject("items").putArray("anyOf").addAll(forms);
        }
      }
      case Form.Named named -> {
        schema.put("type", "object");
        schema.putObject("propertyNames").put("pattern", named.namePattern());
        schema.putObject("additionalProperties").set("type", texts(List.of("string", "number")));
      }
    }
    return schema;
  }

  private static ObjectNode requiring(List<String> names) {
    ObjectNode schema = JSON.createObjectNode();
    schema.set("required", texts(names));
    return schema;
  }

  private static List<List<String>> pairs(List<String> names) {
    return names.stream()
        .flatMap(first -> names.subList(names.indexOf(first) + 1, names.size()).stream()
            .map(second -> List.of(first, second)))
        .toList();
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = JSON.createArrayNode();
    texts.forEach(array::add);
    return array;
  }
}

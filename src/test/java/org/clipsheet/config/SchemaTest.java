package org.clipsheet.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas beside the files are what the reader knows. {@code mvn test -Dtest=SchemaTest -Dclipsheet.schemas=write} writes
 * them anew.
 */
class SchemaTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  static Stream<String> files() {
    return ConfigLoader.FILES.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSchemaOfAFileIsMadeFromTheKeysThatItsReaderKnows(String file) throws IOException {
    Path shipped = Path.of("config", file.replace(".yaml", ".schema.json"));
    ObjectNode schema = SchemaWriter.schema(file);
    if ("write".equals(System.getProperty("clipsheet.schemas"))) {
      Files.writeString(
          shipped, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n");
    }

    assertThat(JSON.readTree(shipped.toFile())).isEqualTo(schema);
  }
}

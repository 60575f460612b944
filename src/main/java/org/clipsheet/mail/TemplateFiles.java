package org.clipsheet.mail;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds templates by name: the user's where there is one, else the shipped one.
 *
 * <p>A line that holds nothing but a tag or a comment leaves no line behind, so that a text template can be indented and
 * commented like a program. It is done by a comment around the line's end, which keeps line numbers true in messages.
 */
final class TemplateFiles implements Loader<String> {

  private static final String SHIPPED = "/templates/";
  private static final Pattern TAG_ALONE =
      Pattern.compile("(?m)^[ \\t]*(\\{%[^\\n]*?%}|\\{#(?s:.*?)#})[ \\t]*\\r?\\n");

  private final @Nullable Path userFolder;

  TemplateFiles(@Nullable Path userFolder) {
    this.userFolder = userFolder;
  }

  /** Where a template stands, for messages. */
  String place(String name) {
    return userFile(name).map(Path::toString).orElse(name);
  }

  @Override
  public Reader getReader(String name) {
    try {
      Optional<Path> own = userFile(name);
      String source = own.isPresent() ? Files.readString(own.get()) : shipped(name);
      return new StringReader(TAG_ALONE.matcher(source).replaceAll("$1{#\n#}"));
    } catch (IOException e) {
      throw new LoaderException(e, "cannot read template " + place(name) + ": " + e.getMessage());
    }
  }

  private static String shipped(String name) throws IOException {
    try (InputStream in = TemplateFiles.class.getResourceAsStream(SHIPPED + name)) {
      if (in == null) {
        throw new LoaderException(null, "no template is named " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Optional<Path> userFile(String name) {
    return Optional.ofNullable(userFolder)
        .map(folder -> folder.resolve(name).normalize())
        .filter(file ->
            file.startsWith(Optional.ofNullable(userFolder).orElseThrow().normalize()))
        .filter(Files::isRegularFile);
  }

  @Override
  public boolean resourceExists(String name) {
    return userFile(name).isPresent() || TemplateFiles.class.getResource(SHIPPED + name) != null;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  /** All templates lie in one folder. */
  @Override
  public @Nullable String resolveRelativePath(String relative, String anchor) {
    return null;
  }

  @Override
  public void setCharset(String charset) {
    throw new UnsupportedOperationException("templates are UTF-8");
  }

  @Override
  public void setPrefix(String prefix) {
    throw new UnsupportedOperationException("templates have no prefix");
  }

  @Override
  public void setSuffix(String suffix) {
    throw new UnsupportedOperationException("templates have no suffix");
  }
}

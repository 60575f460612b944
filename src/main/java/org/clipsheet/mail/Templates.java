package org.clipsheet.mail;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The two templates of a digest, HTML escaped and text not. Thread-safe. */
final class Templates {

  private static final String HTML = "digest.html.peb";
  private static final String TEXT = "digest.txt.peb";
  private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern SPACE_AT_LINE_END = Pattern.compile("(?m)[ \\t]+$");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  private final TemplateFiles files;
  private final PebbleEngine html;
  private final PebbleEngine text;

  Templates(@Nullable Path userFolder) {
    this.files = new TemplateFiles(userFolder);
    this.html = engine(true);
    this.text = engine(false);
  }

  private PebbleEngine engine(boolean escaping) {
    return new PebbleEngine.Builder()
        .loader(files)
        .autoEscaping(escaping)
        // a misspelt name is an error at its line, not an empty place in the mail
        .strictVariables(true)
        .newLineTrimming(false)
        .defaultLocale(Locale.ROOT)
        .extension(new TextFilters())
        .build();
  }

  /** Takes edited templates from now on. */
  void refresh() {
    html.getTemplateCache().invalidateAll();
    text.getTemplateCache().invalidateAll();
  }

  /** Without the indentation of the template, of which the size of a mail is too short to carry any. */
  String html(EditionView view) {
    return INDENTATION.matcher(render(html, HTML, view)).replaceAll("\n").strip() + "\n";
  }

  String text(EditionView view) {
    String plain = SPACE_AT_LINE_END.matcher(render(text, TEXT, view)).replaceAll("");
    // a lone "--" is the signature mark, which is written with a space (RFC 3676 section 4.3)
    return (EMPTY_LINES.matcher(plain).replaceAll("\n\n").strip() + "\n")
        .replace("\n--\n", "\n-- \n");
  }

  private String render(PebbleEngine engine, String name, EditionView view) {
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(name).evaluate(out, variables(view));
      return out.toString();
    } catch (PebbleException e) {
      throw broken(e, name);
    } catch (IOException e) {
      throw new UncheckedIOException("rendering template " + name, e);
    } catch (RuntimeException | StackOverflowError e) {
      // an expression may divide by zero, a template may include itself
      throw new BrokenTemplateException(files.place(name), 0, e.toString(), e);
    }
  }

  private BrokenTemplateException broken(PebbleException e, String asked) {
    String name = e.getFileName() == null ? asked : e.getFileName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    return new BrokenTemplateException(files.place(name), line, e.getPebbleMessage(), e);
  }

  private static Map<String, Object> variables(EditionView view) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("lang", view.lang());
    variables.put("words", view.words());
    variables.put("name", view.name());
    variables.put("date", view.date());
    variables.put("preheader", view.preheader());
    variables.put("counts", view.counts());
    variables.put("remarks", view.remarks());
    variables.put("top", view.top());
    variables.put("watches", view.watches());
    variables.put("since", view.since());
    variables.put("late", view.late());
    variables.put("more", view.more());
    variables.put("quiet", view.quiet());
    variables.put("receipt", view.receipt());
    variables.put("sources", view.sources());
    variables.put("problems", view.problems());
    variables.put("notices", view.notices());
    variables.put("footer", view.footer());
    return variables;
  }

  private static final class TextFilters extends AbstractExtension {
    @Override
    public Map<String, Filter> getFilters() {
      return Map.of("wrap", new WrapFilter());
    }
  }
}

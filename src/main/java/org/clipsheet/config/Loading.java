package org.clipsheet.config;

import java.util.List;

/** How reading a configuration ended. */
public sealed interface Loading {

  /** @param notes what is not wrong but hardly meant, such as a term listed twice */
  record Valid(Settings settings, List<Problem> notes) implements Loading {
    public Valid {
      notes = List.copyOf(notes);
    }
  }

  /** @param problems all there are, in the order of the files; at least one */
  record Invalid(List<Problem> problems) implements Loading {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }
}

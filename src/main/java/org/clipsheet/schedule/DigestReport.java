package org.clipsheet.schedule;

import java.util.Optional;
import org.clipsheet.app.edition.BuiltEdition;
import org.clipsheet.model.edition.DigestName;

/**
 * What building one digest came to.
 *
 * @param edition empty if there was nothing worth a mail
 */
public record DigestReport(DigestName digest, Optional<BuiltEdition> edition) {}

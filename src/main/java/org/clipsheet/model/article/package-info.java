/** Articles as read, what identifies them, and which watches they satisfy. Values only. */
@NullMarked
package org.clipsheet.model.article;

import org.jspecify.annotations.NullMarked;

/**
 * The workroom's frame, and the parts that views are made of. A view is a {@link org.sextant.shell.ui.Page}; Spring hands its constructor the
 * {@link org.sextant.shell.ui.Desk} of the person who opened it.
 */
@NullMarked
@NamedInterface("ui")
package org.sextant.shell.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

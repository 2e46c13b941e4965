/** The programme in the workroom: where organizers of the platform propose other words, and where a second person agrees. */
@NullMarked
package org.sextant.programme.ui;

import org.jspecify.annotations.NullMarked;

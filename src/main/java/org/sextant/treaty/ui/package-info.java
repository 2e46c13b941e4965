/** Treaties in the workroom: steps to record and to confirm, and newer lists to compare and to agree to. */
@NullMarked
package org.sextant.treaty.ui;

import org.jspecify.annotations.NullMarked;

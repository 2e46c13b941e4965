/** Directories in the workroom, and the card that people fill in about themselves. */
@NullMarked
package org.sextant.member.directory.ui;

import org.jspecify.annotations.NullMarked;

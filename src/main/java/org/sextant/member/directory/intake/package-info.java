/** Inviting many people from a file: read, looked at before, done bit by bit, stopped at any time, and reported line by line. */
@NullMarked
package org.sextant.member.directory.intake;

import org.jspecify.annotations.NullMarked;

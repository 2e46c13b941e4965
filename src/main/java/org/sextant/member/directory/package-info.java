/**
 * Who works where, found by what they say of themselves, and what those who organize write down about them: tags, and notes with a purpose and an end. A directory
 * is of one scope, and for those alone whose mandate there needs it.
 */
@NullMarked
package org.sextant.member.directory;

import org.jspecify.annotations.NullMarked;

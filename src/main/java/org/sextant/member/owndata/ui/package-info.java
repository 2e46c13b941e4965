/** The page on which people see, take along and erase what is kept about them. */
@NullMarked
package org.sextant.member.owndata.ui;

import org.jspecify.annotations.NullMarked;

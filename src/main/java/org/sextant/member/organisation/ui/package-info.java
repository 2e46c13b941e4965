/** Organisations in the workroom. */
@NullMarked
package org.sextant.member.organisation.ui;

import org.jspecify.annotations.NullMarked;

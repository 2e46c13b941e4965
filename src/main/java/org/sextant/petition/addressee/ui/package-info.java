/** Whom a petition asks, one by one, in the workroom: a part of the petition's page. */
@NullMarked
package org.sextant.petition.addressee.ui;

import org.jspecify.annotations.NullMarked;

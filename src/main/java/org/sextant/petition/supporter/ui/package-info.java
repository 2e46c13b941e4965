/** First supporters in the workroom: a part of the petition's page. */
@NullMarked
package org.sextant.petition.supporter.ui;

import org.jspecify.annotations.NullMarked;

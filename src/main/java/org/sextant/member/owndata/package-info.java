/** Everything kept about somebody with an account, across all features: shown to them alone, taken along, erased at their wish. */
@NullMarked
package org.sextant.member.owndata;

import org.jspecify.annotations.NullMarked;

/** What an organisation hosts, for everybody. */
@NullMarked
package org.sextant.action.host.web;

import org.jspecify.annotations.NullMarked;

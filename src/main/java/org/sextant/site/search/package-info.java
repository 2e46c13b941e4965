/** The search across everything public. What features offer as {@code shell.Searchable} is kept word by word in a table of its own, which one node brings up to date every minute. */
@NullMarked
package org.sextant.site.search;

import org.jspecify.annotations.NullMarked;

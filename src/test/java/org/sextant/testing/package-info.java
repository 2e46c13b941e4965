/**
 * What tests stand on: the application with the demo, seen over HTTP or in a browser, and the same cases on both databases.
 *
 * <ul>
 *   <li>{@link org.sextant.testing.OnH2} and {@link org.sextant.testing.OnPostgreSql}: write the cases of a module once, in an abstract class, and extend it
 *       by one class for each database, named {@code …OnH2IT} and {@code …OnPostgreSqlIT}.
 *   <li>{@link org.sextant.testing.WholeApplication}: one application for the whole test run, with demo content, on a port of its own; {@link org.sextant.testing.Door}
 *       speaks HTTP with it.
 *   <li>{@link org.sextant.testing.BrowserTest}: the same application, and a {@link org.sextant.testing.Browser} as a parameter of the test.
 * </ul>
 *
 * All of a kind share one application context: an annotation of yours beside these starts another, which takes seconds.
 */
@NullMarked
package org.sextant.testing;

import org.jspecify.annotations.NullMarked;

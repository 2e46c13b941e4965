package org.sextant.treaty.listing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no list with that id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchList extends RuntimeException {}

package org.sextant.reference;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no file, or no update, of that name. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchFile extends RuntimeException {}

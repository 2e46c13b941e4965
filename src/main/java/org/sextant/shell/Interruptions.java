package org.sextant.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What is nobody's fault in a feature: no database just now, too many at once, or a body that cannot be read. {@link ErrorPages} finds the words. */
@ControllerAdvice
class Interruptions {

    private static final String SECONDS_UNTIL_RETRY = "20";

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        // What a connection that dies within a transaction leaves when that is rolled back.
        JpaSystemException.class,
        TransientDataAccessException.class
    })
    void onNoDatabase(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** A form that is too long although it did not say so, or whose fields are not encoded as they should. */
    @ExceptionHandler
    void onUnreadable(InvalidParameterException unreadable, HttpServletResponse response) throws IOException {
        response.sendError(unreadable.getErrorCode());
    }

    /** An address in which something stands that cannot be there, such as a principle that is none, leads nowhere. */
    @ExceptionHandler
    void onMisfit(MethodArgumentTypeMismatchException misfit, HttpServletResponse response) throws IOException {
        var inPath = misfit.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(inPath ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }
}

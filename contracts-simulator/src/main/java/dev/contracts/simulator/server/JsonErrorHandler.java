package dev.contracts.simulator.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Says in JSON what Jetty itself refuses: a request that is no HTTP, a header that is too long. */
final class JsonErrorHandler extends ErrorHandler {
    private static final HttpField JSON = new HttpField(HttpHeader.CONTENT_TYPE, "application/json");

    private final RefusalLog refusals;

    JsonErrorHandler(RefusalLog refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        if (HttpStatus.isClientError(status)) {
            refusals.add(Refusal.REQUESTS);
        }
        response.getHeaders().put(JSON);
        response.write(true, ByteBuffer.wrap(body(status)), callback);
    }

    /** The reason stays out: it quotes what was sent. */
    private static byte[] body(int status) {
        return ApiResponse.refusal(status, "the request was refused: " + HttpStatus.getMessage(status))
                .body();
    }
}

package org.duban.kernel.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much one upload may hold, as the server is configured; pages tell it before somebody tries. */
@Component
public class UploadLimits {

    private final DataSize file;
    private final DataSize request;

    UploadLimits(
            @Value("${spring.servlet.multipart.max-file-size:50MB}") DataSize file,
            @Value("${spring.servlet.multipart.max-request-size:210MB}") DataSize request) {
        this.file = file;
        this.request = request;
    }

    public DataSize file() {
        return file;
    }

    public DataSize request() {
        return request;
    }
}

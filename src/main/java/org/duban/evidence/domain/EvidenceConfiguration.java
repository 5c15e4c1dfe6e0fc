package org.duban.evidence.domain;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    FileVault fileVault(@Value("${duban.data-dir:./data}") Path dataDirectory) throws IOException {
        return new FileVault(dataDirectory.resolve("evidence"));
    }
}

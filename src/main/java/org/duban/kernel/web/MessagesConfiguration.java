package org.duban.kernel.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Texts of all modules: every {@code messages/<module>.properties} (Chinese) with its {@code _en} beside it.
 *
 * <p>A text without arguments is taken as it stands, quotes and braces included; one with arguments is a
 * {@link java.text.MessageFormat}.
 */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(basenames());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String[] basenames() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        return Arrays.stream(found)
                .map(resource -> Objects.requireNonNull(resource.getFilename()))
                .map(name -> name.substring(0, name.length() - ".properties".length()))
                .filter(name -> !name.endsWith("_en"))
                .map(name -> "messages/" + name)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}

package org.duban.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts one Chromium for all browser tests and gives each test method a {@link Visit} of its own. */
class Chromium implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(Chromium.class);
    private static final Path EXECUTABLE = Path.of(System.getProperty("duban.test.chromium", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-background-networking",
            "--no-first-run",
            "--lang=zh-CN");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(EXECUTABLE)) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        String missing = "No Chromium at " + EXECUTABLE + " (property duban.test.chromium): browser tests are skipped";
        if (Boolean.getBoolean("duban.browser.required")) {
            throw new IllegalStateException(missing + ", but duban.browser.required is set");
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Environment environment = SpringExtension.getApplicationContext(context).getEnvironment();
        String address = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        Visit visit = new Visit(running(context).browser(), address);
        context.getStore(SHARED).put(context.getUniqueId(), visit); // closed with the test method
        return visit;
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }

    /** The driver and its browser; closed after the last test. */
    private record Running(Playwright driver, Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright driver = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = driver.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(EXECUTABLE)
                            .setArgs(ARGUMENTS));
            return new Running(driver, browser);
        }

        @Override
        public void close() {
            browser.close();
            driver.close();
        }
    }
}

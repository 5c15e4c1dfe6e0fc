package org.duban.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged application as a process of its own, in an empty directory. */
final class Server {

    private final Path directory;
    private final List<String> command;
    private final int port;
    private Process process;

    private Server(Path directory, List<String> command, int port, Process process) {
        this.directory = directory;
        this.command = command;
        this.port = port;
        this.process = process;
    }

    static Server start(Path directory, Map<String, String> properties) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of(System.getProperty("duban.jar", "target/duban.jar"))
                        .toAbsolutePath()
                        .toString(),
                "--server.port=" + port,
                "--spring.profiles.active=demo"));
        properties.forEach((name, value) -> command.add("--" + name + "=" + value));
        Files.createDirectories(directory);
        return new Server(directory, command, port, launch(directory, command));
    }

    private static Process launch(Path directory, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("server.log").toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Lets the time pass, or less if the process ends by itself, which it must not. */
    void runFor(long millis) throws InterruptedException, IOException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("the application ended by itself:\n" + log());
        }
    }

    /** Ends it as a power failure would: no handler runs, nothing is flushed. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void startAgain() throws IOException {
        process = launch(directory, command);
    }

    String log() throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve("server.log"));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }
}

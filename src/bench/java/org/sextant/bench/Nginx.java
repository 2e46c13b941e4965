package org.sextant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An nginx that serves one file of the very bytes that Sextant answers with, compressed beforehand. */
final class Nginx implements AutoCloseable {

    private final int port = Ports.free();
    private final Path folder;
    private final Process process;

    Nginx(byte[] bytes) throws IOException {
        folder = Files.createTempDirectory("sextant-bench-nginx");
        Files.createDirectory(folder.resolve("www"));
        Files.write(folder.resolve("www/page"), bytes);
        // its workers are nobody
        Programs.run(List.of("chmod", "-R", "a+rX", folder.toString()));
        var settings = folder.resolve("nginx.conf");
        Files.writeString(settings, settings(folder, port));
        process = Programs.start(
                new ProcessBuilder(Programs.need("nginx").toString(), "-c", settings.toString()),
                Path.of("target", "bench", "nginx.log"));
    }

    private static String settings(Path folder, int port) {
        return """
                daemon off;
                worker_processes 2;
                pid %1$s/pid;
                error_log %1$s/error.log;
                events { worker_connections 512; }
                http {
                  access_log off;
                  default_type text/html;
                  client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3; uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                  server { listen 127.0.0.1:%2$d; root %1$s/www; add_header Content-Encoding gzip; keepalive_requests 1000000000; }
                }
                """.formatted(folder, port);
    }

    String url() {
        return "http://127.0.0.1:" + port + "/page";
    }

    @Override
    public void close() {
        Programs.end(process);
        Programs.run(List.of("rm", "-rf", folder.toString()));
    }
}

package org.sextant.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Signatures at a steady pace, whether or not the answers keep up. Each has the moment at which it is due, and is timed from then on: who asks only after being
 * answered would not see how long those wait who come meanwhile.
 */
final class Paced {

    private static final String LENGTH = "content-length:";

    private final int port;
    private final String run;
    private final double perSecond;
    private final int signatures;
    // A second hence: by then the connections are open.
    private final long begun = System.nanoTime() + 1_000_000_000;
    private final AtomicInteger next = new AtomicInteger();
    private final ConcurrentLinkedQueue<Double> milliseconds = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();

    private Paced(int port, String run, double perSecond, int seconds) {
        this.port = port;
        this.run = run;
        this.perSecond = perSecond;
        this.signatures = (int) (perSecond * seconds);
    }

    /** What it took from the moment at which each was due to the last byte of its answer, in milliseconds; what is refused ends the run. */
    static List<Double> sign(int port, String run, double perSecond, int seconds) throws InterruptedException {
        return new Paced(port, run, perSecond, seconds).sign();
    }

    private List<Double> sign() throws InterruptedException {
        var threads = new ArrayList<Thread>();
        for (var connection = 0; connection < Wrk.SIGNERS; connection++) {
            threads.add(Thread.ofVirtual().start(this::ask));
        }
        for (var thread : threads) {
            thread.join();
        }
        if (!refused.isEmpty()) {
            throw new IllegalStateException("Not every signature was taken: " + refused.peek());
        }
        return List.copyOf(milliseconds);
    }

    private void ask() {
        try {
            var number = next.getAndIncrement();
            while (number < signatures) {
                number = askFrom(number);
            }
        } catch (IOException broken) {
            refused.add(broken.toString());
        }
    }

    // On one connection, until the server ends it, as it does after so many answers: tells which is to be asked next.
    private int askFrom(int first) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var answers = new BufferedInputStream(socket.getInputStream());
            var number = first;
            for (var goesOn = true; goesOn && number < signatures; number = next.getAndIncrement()) {
                var due = begun + (long) (number * 1e9 / perSecond);
                waitUntil(due);
                socket.getOutputStream().write(request(number));
                goesOn = answer(answers);
                milliseconds.add((System.nanoTime() - due) / 1e6);
            }
            return number;
        }
    }

    private static void waitUntil(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private byte[] request(int number) {
        var body = "name=Ana+Ruiz&email=%sx%d%%40example.org&country=CM&display=count&comment=&website="
                .formatted(run, number);
        var head =
                "POST /en/petitions/bench-3/signatures HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n"
                        .formatted(port, body.length());
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether another may be asked for on the same connection. */
    private static boolean answer(InputStream answers) throws IOException {
        var status = line(answers);
        if (!status.startsWith("HTTP/1.1 303")) {
            throw new IOException(status);
        }
        var length = 0;
        var goesOn = true;
        for (var header = line(answers); !header.isEmpty(); header = line(answers)) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
            goesOn &= !header.equalsIgnoreCase("connection: close");
        }
        answers.skipNBytes(length);
        return goesOn;
    }

    private static String line(InputStream answers) throws IOException {
        var line = new StringBuilder();
        for (var read = answers.read(); read != '\n'; read = answers.read()) {
            if (read < 0) {
                throw new IOException("The connection ended");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }
}

package vn.sodientu.records.store;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets transactions in. Where the database keeps no old rows, a writer is let in alone: its readers then see one
 * consistent state without locking rows, and nobody can deadlock. Where it keeps them, all may go in at once. Closing
 * waits for those inside.
 */
final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final int CLOSE_SECONDS = 30;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Lock writers;

    Gate(boolean oneWriter) {
        writers = oneWriter ? lock.writeLock() : lock.readLock();
    }

    <T> T read(Supplier<T> work) {
        return inside(lock.readLock(), work);
    }

    <T> T write(Supplier<T> work) {
        return inside(writers, work);
    }

    private static <T> T inside(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Runs something when nobody is inside, or after half a minute all the same. */
    void closeThen(Runnable last) {
        boolean empty = waitUntilEmpty();
        if (!empty) {
            LOG.warn("The store closes although a transaction is still running");
        }
        try {
            last.run();
        } finally {
            if (empty) {
                lock.writeLock().unlock();
            }
        }
    }

    private boolean waitUntilEmpty() {
        try {
            return lock.writeLock().tryLock(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

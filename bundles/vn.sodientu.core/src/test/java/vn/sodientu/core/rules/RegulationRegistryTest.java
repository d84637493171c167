package vn.sodientu.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.rule.RegulationId;

@Timeout(60)
class RegulationRegistryTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void aCallThatMeetsAReplacementWaitsForTheNewVersion() throws Exception {
        RegulationRegistry registry = new RegulationRegistry(Duration.ofSeconds(30));
        Future<Outcome<RegulationId>> call = threads.submit(() -> use(registry));
        while (!registry.someoneWaits()) {
            Thread.onSpinWait();
        }
        registry.add(entry("1.0.1", 2));

        assertThat(call.get(30, TimeUnit.SECONDS).orThrow().version()).isEqualTo("1.0.1");
    }

    @Test
    void aCallThatNobodyHelpsIsRefusedInTheEnd() {
        RegulationRegistry registry = new RegulationRegistry(Duration.ofMillis(1));

        Refusal refusal = World.refusal(use(registry));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.violations().get(0).message().vi()).contains("khối 8", "2025-2026", "Trường A");
        assertThat(refusal.violations().get(0).help()).isNotNull();
    }

    @Test
    void aBundleIsInUseWhileACallIsAtWorkAndNotAfterwards() throws Exception {
        RegulationRegistry registry = new RegulationRegistry(Duration.ZERO);
        registry.add(entry("1.0.0", 7));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<Outcome<String>> call = threads.submit(() -> registry.use(governing(), regulation -> {
            begun.countDown();
            return awaited(end);
        }));
        begun.await();

        assertThat(registry.inUse(7)).isEqualTo(1);
        assertThat(registry.inUse(8)).isZero();
        end.countDown();
        call.get();
        assertThat(registry.inUse(7)).isZero();
    }

    @Test
    void workThatFailsIsNotCountedForEver() {
        RegulationRegistry registry = new RegulationRegistry(Duration.ZERO);
        registry.add(entry("1.0.0", 7));
        try {
            registry.<String>use(governing(), regulation -> {
                throw new IllegalStateException("fault");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("fault");
        }

        assertThat(registry.inUse(7)).isZero();
    }

    @Test
    void twentySwapsUnderLoadRefuseNobodyAndNeverPullAModuleFromUnderACall() throws Exception {
        RegulationRegistry registry = new RegulationRegistry(Duration.ofSeconds(30));
        Registered old = entry("1.0.0", 1);
        registry.add(old);
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        Set<String> removed = ConcurrentHashMap.newKeySet();
        AtomicBoolean over = new AtomicBoolean();
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            clients.add(threads.submit(() -> {
                while (!over.get()) {
                    call(registry, removed, faults);
                }
            }));
        }
        for (int version = 1; version <= 20; version++) {
            Registered next = entry("1.0." + version, version + 1);
            registry.add(next);
            registry.remove(old.service());
            while (registry.inUse(old.bundle()) > 0) {
                Thread.onSpinWait();
            }
            removed.add(old.id().version());
            old = next;
        }
        over.set(true);
        for (Future<?> client : clients) {
            client.get();
        }

        assertThat(faults).isEmpty();
        assertThat(removed).hasSize(20);
    }

    private static void call(RegulationRegistry registry, Set<String> removed, List<String> faults) {
        Outcome<String> outcome = registry.use(governing(), regulation -> {
            String version = regulation.id().version();
            if (removed.contains(version)) {
                faults.add(version + " is removed while a call works with it");
            }
            return Outcome.done(version);
        });
        if (outcome instanceof Outcome.Refused<String> refused) {
            faults.add(refused.toString());
        }
    }

    private static Outcome<String> awaited(CountDownLatch end) {
        try {
            end.await();
            return Outcome.done("done");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static Outcome<RegulationId> use(RegulationRegistry registry) {
        return registry.use(governing(), regulation -> Outcome.done(regulation.id()));
    }

    private static Pick.Picker governing() {
        return Picking.governing(World.YEAR, 8, () -> "Trường A");
    }

    private static Registered entry(String version, long number) {
        return Registered.of(FakeRegulation.of("TT22", version), number, number);
    }
}

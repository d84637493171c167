package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.Summer;

class ServiceTest {
    @Test
    void resultsCarryTheVersionOfTheBundle() {
        assertThat(new Circular22Service(context("1.2.3")).id()).hasToString("TT22/1.2.3");
    }

    @Test
    void aSummerIsNotLookedAtWhileTheYearHasFaults() {
        Summer summer = new Summer(List.of(new Summer.Retest("X", Pupils.score(50))), null);
        assertThat(new Circular22Service(context("1.0.0"))
                        .check(Pupils.of("8", "D", new Conduct("T", "T", null), null, summer)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("absences"));
    }

    private static BundleContext context(String version) {
        Bundle bundle = stub(Bundle.class, "getVersion", Version.parseVersion(version));
        return stub(BundleContext.class, "getBundle", bundle);
    }

    private static <T> T stub(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, args) -> {
            if (called.getName().equals(method)) {
                return answer;
            }
            throw new UnsupportedOperationException(called.getName());
        }));
    }
}

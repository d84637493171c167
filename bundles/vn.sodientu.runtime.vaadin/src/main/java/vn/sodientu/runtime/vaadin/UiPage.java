package vn.sodientu.runtime.vaadin;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/**
 * A page outside the layout and the menu, such as the sign-in page, or an error view.
 *
 * @param route path without a leading slash; empty text for an error view, which has no address
 * @param type class of what {@code factory} gives
 * @param factory makes a new page for one navigation
 */
public record UiPage(String route, Class<? extends Component> type, Supplier<? extends Component> factory) {}

package vn.sodientu.runtime.vaadin.internal;

import vn.sodientu.runtime.vaadin.LayoutContribution;
import vn.sodientu.runtime.vaadin.UiPolicy;

/** What the servlet needs from the container, in one piece. */
record WebUi(LayoutContribution layout, UiPolicy policy, Views views, Routes routes) {}

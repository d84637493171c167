package vn.sodientu.rules.tt58y2011;

import vn.sodientu.domain.rule.Article;

/**
 * One point of Đ13 k6.
 *
 * @param target the level the average reaches, and that only one subject keeps away
 * @param from the level this subject leads to
 * @param to the level that counts instead
 */
record Lift(Level target, Level from, Level to, Article article) {}

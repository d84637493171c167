package vn.sodientu.rules.@NAME@;

import vn.sodientu.domain.rule.Article;

/**
 * What a level asks for.
 *
 * @param level its code
 * @param maxFailed comment subjects that may be Chưa đạt
 * @param floor tenths no scored subject may be below
 * @param reached tenths that enough scored subjects must reach
 * @param count how many must
 */
record Standard(String level, int maxFailed, int floor, int reached, int count, Article article) {}

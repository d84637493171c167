package vn.sodientu.rules.tt22y2021;

import vn.sodientu.domain.rule.Article;

/**
 * What one level of learning asks for (Đ9 k2).
 *
 * @param maxFailed comment subjects that may be Chưa đạt
 * @param floor tenths no scored subject may be below
 * @param reached tenths that enough scored subjects must reach
 * @param count how many must
 */
record Standard(Level level, int maxFailed, int floor, int reached, int count, Article article) {}

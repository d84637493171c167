package vn.sodientu.rules.tt58y2011;

import vn.sodientu.domain.rule.Article;

/**
 * What one level asks for (Đ13 k1 to k4); all marks in tenths.
 *
 * @param average least average of subjects
 * @param core what at least one core subject must reach, 0 for no such condition
 * @param specialised what the môn chuyên of a specialised class must reach, 0 for no such condition
 * @param floor what every scored subject must reach
 * @param commentsPass whether every comment subject must be Đ
 */
record LevelRule(
        Level level, int average, int core, int specialised, int floor, boolean commentsPass, Article article) {}

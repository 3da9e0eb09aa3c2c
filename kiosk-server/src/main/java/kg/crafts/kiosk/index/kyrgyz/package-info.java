/**
 * Analysis of Kyrgyz for Lucene, in the shape of a Lucene analysis module and with nothing of this product in it.
 *
 * <ul>
 *   <li>{@link kg.crafts.kiosk.index.kyrgyz.KyrgyzAnalyzer}: words, normalized, reduced to their stems
 *   <li>{@link kg.crafts.kiosk.index.kyrgyz.KyrgyzNormalizationFilter}: one way to write a word
 *   <li>{@link kg.crafts.kiosk.index.kyrgyz.KyrgyzStemFilter} on {@link
 *       kg.crafts.kiosk.index.kyrgyz.KyrgyzStemmer}: stems, looked for among {@link
 *       kg.crafts.kiosk.index.kyrgyz.KyrgyzHeadwords}, else guessed
 *   <li>{@link kg.crafts.kiosk.index.kyrgyz.KyrgyzFoldingFilter}: н, о, у, е for ң, ө, ү, ё
 *   <li>{@link kg.crafts.kiosk.index.kyrgyz.KyrgyzSkeletonFilter} on {@link
 *       kg.crafts.kiosk.index.kyrgyz.KyrgyzSkeleton}: one key for spellings in Cyrillic and in Latin letters
 * </ul>
 *
 * <p>Each filter has a factory for {@link org.apache.lucene.analysis.custom.CustomAnalyzer}: {@code
 * kyrgyzNormalization}, {@code kyrgyzStem}, {@code kyrgyzFolding}, {@code kyrgyzSkeleton}. Not here: Russian words in
 * Kyrgyz text, which the stemmer may cut as if they were Kyrgyz, compounds, and the forms of pronouns (мага of мен).
 */
@NullMarked
package kg.crafts.kiosk.index.kyrgyz;

import org.jspecify.annotations.NullMarked;

/**
 * What changes add up to: follows the journal and folds each change into the current state of its subject, by the
 * rule that the feature which owns the type of change has given.
 *
 * <p>Not here: what a field means, who may see it. Central types: {@link kg.crafts.kiosk.fold.Projection}, {@link
 * kg.crafts.kiosk.fold.FoldRule}, and {@link kg.crafts.kiosk.fold.FieldState} for what merges field by field.
 */
@NullMarked
package kg.crafts.kiosk.fold;

import org.jspecify.annotations.NullMarked;

@NullMarked
package kg.crafts.kiosk.index.kyrgyz;

import org.jspecify.annotations.NullMarked;

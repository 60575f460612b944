/**
 * Names of people and organisations, found in texts however they are spelt.
 *
 * <p>Desks do not agree on how a name is written in their letters, translators less, and machines least: Lukashenko,
 * Lukashenka, Łukaszenka and Лукашэнка are one man. Words are therefore compared by how they sound ({@link
 * org.clipsheet.name.NameSounds}), with a distance that is small for what is confused ({@link
 * org.clipsheet.name.SoundDistance}); a whole name must fit, not one word of it, and only words that stand in texts as
 * names do are looked at.
 */
@NullMarked
package org.clipsheet.name;

import org.jspecify.annotations.NullMarked;

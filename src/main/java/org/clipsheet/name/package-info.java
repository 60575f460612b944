/**
 * Names of people and organisations, found in texts however they are spelt.
 *
 * <p>Desks do not agree on how a name is written in their letters, translators less, and machines least: Lukashenko,
 * Lukashenka, Łukaszenka and Лукашэнка are one man. Words are therefore compared by how they sound ({@link
 * org.clipsheet.name.NameSounds}), with a distance that is small for what is confused ({@link
 * org.clipsheet.name.SoundDistance}); a whole name must fit, not one word of it, and only words that stand in texts as
 * names do are looked at.
 *
 * <p>Scripts that say less than Latin letters, or are spelt in several ways, are heard in all their readings ({@link
 * org.clipsheet.name.Readings}); Chinese and Korean names are cut into surname and given name ({@link
 * org.clipsheet.name.UnspacedNames}), and Chinese ones written as Russian does ({@link org.clipsheet.name.Palladius}).
 */
@NullMarked
package org.clipsheet.name;

import org.jspecify.annotations.NullMarked;

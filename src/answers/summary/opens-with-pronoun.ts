/** Says of somebody or something named before. */
export const OPENS_WITH_PRONOUN =
  /^["“„«]?(?:he|she|they|it|his|her|their|its|той|тя|те|то|он|она|они|оно|він|вона|вони|воно)(?!\p{L})/iu;

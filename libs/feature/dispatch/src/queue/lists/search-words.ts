import { CATEGORIES, type Category } from '@redress/rulebook';

/** The categories whose name or words hold every searched word: 食品, milk. */
export function categoriesBy(text: string): readonly string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return CATEGORIES.filter((category) => words.every((word) => says(category, word))).map(({ code }) => code);
}

function says({ code, zh, en, zhWords, enWords }: Category, word: string): boolean {
  return [code, zh, en, zhWords, enWords].some((text) => text.toLowerCase().includes(word));
}

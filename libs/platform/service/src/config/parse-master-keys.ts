/** Keys of 32 bytes in base64, with commas or line ends between them. Undefined when one is none. */
export function parseMasterKeys(text: string): readonly Buffer[] | undefined {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const keys = words.map((word) => Buffer.from(word, 'base64'));
  const whole = keys.every((key, i) => key.length === 32 && key.toString('base64') === words[i]);
  return whole && keys.length > 0 ? keys : undefined;
}

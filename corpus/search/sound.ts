/**
 * A code of how an English word sounds: words with one code may be taken for each other ("copywrite" and "copyright"). Consonants in
 * classes, without vowels but the first and without silent letters; after the idea of Soundex (R. C. Russell, 1918). Empty for what is no
 * word of plain letters.
 */
export function soundOf(form: string): string {
  if (!/^[a-z]+$/.test(form)) return '';
  const heard = SILENT.reduce((word, [letters, sound]) => word.replace(letters, sound), form);
  const first = /^[aeiouy]/.test(heard) ? 'a' : '';
  return (first + heard.replace(/[aeiouyhw]/g, '')).replace(/(.)\1+/g, '$1');
}

const SILENT: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/wr/g, 'r'],
  [/igh/g, 'i'],
  [/gh(?=t|s|$)/g, ''],
  [/ph/g, 'f'],
  [/tch/g, 'ch'],
  [/(?:tion|sion|cian|tian)/g, 'xn'],
  [/sch|sh|ch/g, 'x'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dg|j|g(?=[eiy])/g, 'j'],
  [/z/g, 's'],
];

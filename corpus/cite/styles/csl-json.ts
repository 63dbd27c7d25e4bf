import { type Cited, placeNote } from '../cited.ts';
import { joined } from '../reference.ts';

/**
 * A list with one item of CSL-JSON, the data of the Citation Style Language 1.0.2 (its appendices III and IV name the types and variables). The type is
 * `report`, because of the types that fit only that one prints a number. The body is one `literal` name, the cited place a note: where in the
 * document one cites is said with the citation, not with the item.
 */
export function cslJson(cited: Cited): string {
  const { key, title, issuer, number, issued, translation, published, address, language } = cited.reference;
  const text = joined([translation, published], ', ');
  const note = joined([text && `Text: ${text}.`, placeNote(cited)], ' ');
  const item = {
    id: key,
    type: 'report',
    ...(title && { title }),
    ...(issuer && { author: [{ literal: issuer }] }),
    ...(issued && {
      issued: {
        'date-parts': [[issued.year, issued.month, issued.day].filter((part) => part !== undefined)],
      },
    }),
    ...(number && { number }),
    ...(language && { language }),
    ...(address && { URL: address }),
    ...(note && { note }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

import { z } from 'zod';

const terms = z.array(z.string().min(1)).min(1);

/** The form of `thesaurus.yaml`. Apart from the thesaurus itself, because the window is given its entries and need not check them. */
export const thesaurusForm = z.array(
  z.union([
    z.strictObject({ same: terms.min(2), note: z.string().optional() }),
    z.strictObject({ broad: terms, narrow: terms, note: z.string().optional() }),
  ]),
);

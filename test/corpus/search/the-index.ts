import { buildIndex } from '../../../corpus/search/search-index.ts';
import { readThesaurus } from '../../../scripts/thesaurus-file.ts';
import { graph } from '../the-plan.ts';

/** The index of the first plan: what the tests of search ask. */
export const index = buildIndex(graph, readThesaurus());

/** What is fetched while nobody waits: the views of the bodies, and what quotes the text. One chunk, because two would cut what they share with the first paint into small ones. */
export { AgenciesMain, AgencyList, DossierMain, HealthMain, WorksWith } from './agencies/parts.ts';
export { QuoteTools } from './read/quote-tools.tsx';

/** The views that are loaded after the text: the agencies, a dossier, and the health of the document. */

export { HealthMain } from '../health/health-main.tsx';
export { AgenciesMain } from './agencies-main.tsx';
export { AgencyList } from './agency-list.tsx';
export { DossierMain } from './dossier-main.tsx';
export { WorksWith } from './works-with.tsx';

/** How far a person has come with a commitment that they count as their own. */
export type OwnStatus = (typeof OWN_STATUSES)[number];

export const OWN_STATUSES = ['to do', 'under way', 'done', 'dropped'] as const;

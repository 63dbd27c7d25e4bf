/** The link that opens a place of a plan in Remit, wherever it is written down. */
export function linkTo(plan: string, id = 'plan'): string {
  return `remit://${plan}/${id}`;
}

/** The id of the heading of an indicator in the page of the indicators. */
export function entryId(indicator: string): string {
  return `target-${indicator}`;
}

/** Goes to an indicator in the page. */
export function goToEntry(indicator: string): void {
  const heading = document.getElementById(entryId(indicator));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
